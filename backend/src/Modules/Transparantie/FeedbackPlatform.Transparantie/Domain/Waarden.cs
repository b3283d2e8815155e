namespace FeedbackPlatform.Transparantie.Domain;

internal enum Publicatiestatus
{
    Concept,

    /// <summary>Waits for somebody other than its author.</summary>
    TerGoedkeuring,

    /// <summary>On the public page.</summary>
    Gepubliceerd,

    /// <summary>Taken off the public page, or given up before it got there.</summary>
    Ingetrokken,
}

/// <summary>What the organisation did with what people said.</summary>
internal enum Publicatiesoort
{
    Verbeterd,

    /// <summary>Under way; whether it helps is not known yet.</summary>
    Proberen,

    /// <summary>Not done, and the reason why.</summary>
    NietGedaan,
}

/// <summary>What may be said in public about the effect.</summary>
internal enum Effectoordeel
{
    NogTeVroeg,
    HetHielp,
    DeelsGelukt,
    HielpNiet,
    NietTeZeggen,
}

internal enum Publicatiestap
{
    Opgesteld,
    Ingediend,
    IndieningIngetrokken,
    Afgewezen,
    Gepubliceerd,
    Ingetrokken,

    /// <summary>The quote was taken off because its indiener no longer allows it.</summary>
    CitaatVervallen,
}

internal enum Terugkoppelstatus
{
    Wachtend,
    Verzonden,

    /// <summary>Given up; a human can have it tried again.</summary>
    Mislukt,

    /// <summary>There is nobody to tell, or nothing to tell any more.</summary>
    NietMogelijk,
}

internal enum Terugkoppelreden
{
    /// <summary>Anonymous, no e-mail address, or no wish to hear about it.</summary>
    GeenContact,
    PublicatieIngetrokken,
    AdresGeweigerd,
    MailserverWerktNiet,
}
