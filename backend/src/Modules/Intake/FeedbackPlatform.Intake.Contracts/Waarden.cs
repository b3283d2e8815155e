namespace FeedbackPlatform.Intake.Contracts;

/// <summary>Kind of klantsignaal.</summary>
public enum Soort
{
    Klacht,
    Compliment,
    Opmerking,
    Idee,
    Vraag,
    Melding,
    Bezwaar,
    Medewerkersignaal,
    Misstandvermoeden,
}

/// <summary>Who took the initiative: the person (Reactief) or the organisation, which asked (Proactief).</summary>
public enum Aanleiding
{
    Reactief,
    Proactief,
}

/// <summary>How a klantsignaal came in.</summary>
public enum Kanaal
{
    Balie,
    Telefoon,
    Email,
    Webformulier,
    Brief,
    Chat,
    SocialeMedia,
    Huisbezoek,
    Terugbelnotitie,
    Enquete,
    Ombudsman,
    Ketenpartner,
    Api,
}

/// <summary>How the indiener experiences it.</summary>
public enum Emotie
{
    Boos,
    Teleurgesteld,
    Bezorgd,
    Neutraal,
    Opgelucht,
    Blij,
}

/// <summary>How far the organisation has come with listening to one klantsignaal.</summary>
public enum Luisterloop
{
    /// <summary>Registered: somebody heard it.</summary>
    Gehoord,

    /// <summary>A verbeteractie was decided on the ground of it.</summary>
    Gebruikt,

    /// <summary>The indiener was told what was done with it.</summary>
    Teruggekoppeld,
}
