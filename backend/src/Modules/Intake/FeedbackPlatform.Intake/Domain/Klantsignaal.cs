using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform.Persistence;

namespace FeedbackPlatform.Intake.Domain;

/// <summary>
/// One utterance addressed to the organisation, in the words of the person. It holds no personal data: who said it is in
/// <see cref="Indiener"/>, which can be erased while the klantsignaal and its figures stay.
/// </summary>
internal sealed class Klantsignaal : Aggregaat
{
    public const int TekstMaximum = 20_000;
    public const int GewensteUitkomstMaximum = 4_000;

    /// <summary>Nothing older is registered by hand or imported.</summary>
    public const int OntvangstjaarMinimum = 1990;

    private Klantsignaal()
    {
    }

    /// <summary>Human-readable reference, such as KS-2026-000123.</summary>
    public string Kenmerk { get; private init; } = "";

    public string Tekst { get; private init; } = "";

    /// <summary>The terms of text and desired outcome as <see cref="Zoeken.Zoektekst"/> makes them; the search index is on these.</summary>
    public string Zoektekst { get; private set; } = "";

    public Soort Soort { get; private set; }

    public Kanaal Kanaal { get; private set; }

    public Aanleiding Aanleiding { get; private set; }

    public Guid? CategorieId { get; private set; }

    public Guid? OrganisatieonderdeelId { get; private set; }

    public Guid? GebiedId { get; private set; }

    /// <summary>Legal date of receipt, Europe/Amsterdam.</summary>
    public DateOnly Ontvangstdatum { get; private init; }

    public string? GewensteUitkomst { get; private set; }

    public Emotie? Emotie { get; private set; }

    public int? Sterkte { get; private set; }

    public bool ReactieGewenst { get; private set; }

    /// <summary>What Awb 9:4 asks and this klantsignaal lacks, whatever its kind; see <see cref="FormeleToets"/>.</summary>
    public Vereiste Ontbreekt { get; private set; }

    /// <summary>A complaint that meets Awb 9:4.</summary>
    public bool IsFormeel { get; private set; }

    /// <summary>Somebody left a name or a way to be reached; stays true after erasing.</summary>
    public bool HeeftIndiener { get; private init; }

    public DateTimeOffset? IndienerGewistOp { get; private set; }

    /// <summary>The indiener wants to hear what was done with it.</summary>
    public bool ToestemmingTerugkoppeling { get; private set; }

    /// <summary>The words may be used without a name.</summary>
    public bool ToestemmingCitaat { get; private set; }

    public DateTimeOffset GeregistreerdOp { get; private init; }

    public Guid? GeregistreerdDoorId { get; private init; }

    /// <summary>When a verbeteractie was decided on the ground of it, for the first time.</summary>
    public DateTimeOffset? GebruiktOp { get; private set; }

    /// <summary>When the indiener was told what was done with it, for the first time.</summary>
    public DateTimeOffset? TeruggekoppeldOp { get; private set; }

    /// <summary>The furthest step that was reached.</summary>
    public Luisterloop Luisterloop { get; private set; }

    public static Klantsignaal Registreren(string kenmerk, Registratie registratie, DateTimeOffset nu, Guid? doorId)
    {
        var ontbreekt = FormeleToets.Ontbrekend(registratie);
        var klantsignaal = new Klantsignaal
        {
            Id = Guid.CreateVersion7(nu),
            Kenmerk = kenmerk,
            Tekst = registratie.Tekst,
            Zoektekst = Zoeken.Zoektekst.Maak(registratie.Tekst, registratie.GewensteUitkomst),
            Soort = registratie.Soort,
            Kanaal = registratie.Kanaal,
            Aanleiding = registratie.Aanleiding,
            CategorieId = registratie.CategorieId,
            OrganisatieonderdeelId = registratie.OrganisatieonderdeelId,
            GebiedId = registratie.GebiedId,
            Ontvangstdatum = registratie.Ontvangstdatum,
            GewensteUitkomst = registratie.GewensteUitkomst,
            Emotie = registratie.Beleving?.Emotie,
            Sterkte = registratie.Beleving?.Sterkte,
            ReactieGewenst = registratie.ReactieGewenst,
            Ontbreekt = ontbreekt,
            IsFormeel = FormeleToets.IsFormeel(registratie.Soort, ontbreekt),
            HeeftIndiener = registratie.Indiener is not null,
            ToestemmingTerugkoppeling = registratie.ToestemmingTerugkoppeling,
            ToestemmingCitaat = registratie.ToestemmingCitaat,
            GeregistreerdOp = nu,
            GeregistreerdDoorId = doorId,
        };
        klantsignaal.Meld(new KlantsignaalGeregistreerd(
            klantsignaal.Id, kenmerk, klantsignaal.Soort, klantsignaal.Kanaal, klantsignaal.CategorieId,
            klantsignaal.OrganisatieonderdeelId, klantsignaal.GebiedId, klantsignaal.Ontvangstdatum,
            klantsignaal.ReactieGewenst, klantsignaal.IsFormeel, klantsignaal.HeeftIndiener, nu));
        return klantsignaal;
    }

    /// <summary>Corrects or completes what the organisation noted about it. The person's own words never change.</summary>
    /// <returns>The fields that changed; none when everything already was so.</returns>
    public IReadOnlyList<string> Wijzigen(Wijziging wijziging, DateTimeOffset nu)
    {
        var gewijzigd = new List<string>();
        void Zet<T>(string veld, T oud, T nieuw, Action<T> zet)
        {
            if (EqualityComparer<T>.Default.Equals(oud, nieuw))
                return;
            zet(nieuw);
            gewijzigd.Add(veld);
        }

        Zet(nameof(Soort), Soort, wijziging.Soort, v => Soort = v);
        Zet(nameof(Kanaal), Kanaal, wijziging.Kanaal, v => Kanaal = v);
        Zet(nameof(Aanleiding), Aanleiding, wijziging.Aanleiding, v => Aanleiding = v);
        Zet(nameof(CategorieId), CategorieId, wijziging.CategorieId, v => CategorieId = v);
        Zet(nameof(OrganisatieonderdeelId), OrganisatieonderdeelId, wijziging.OrganisatieonderdeelId, v => OrganisatieonderdeelId = v);
        Zet(nameof(GebiedId), GebiedId, wijziging.GebiedId, v => GebiedId = v);
        Zet(nameof(GewensteUitkomst), GewensteUitkomst, wijziging.GewensteUitkomst, v => GewensteUitkomst = v);
        Zet(nameof(Beleving), Beleving.Van(Emotie, Sterkte), wijziging.Beleving, v => (Emotie, Sterkte) = (v?.Emotie, v?.Sterkte));
        Zet(nameof(ReactieGewenst), ReactieGewenst, wijziging.ReactieGewenst, v => ReactieGewenst = v);
        Zet(nameof(ToestemmingTerugkoppeling), ToestemmingTerugkoppeling, wijziging.ToestemmingTerugkoppeling, v => ToestemmingTerugkoppeling = v);
        Zet(nameof(ToestemmingCitaat), ToestemmingCitaat, wijziging.ToestemmingCitaat, v => ToestemmingCitaat = v);
        if (gewijzigd.Count == 0)
            return gewijzigd;

        Zoektekst = Zoeken.Zoektekst.Maak(Tekst, GewensteUitkomst);
        Ontbreekt = FormeleToets.MetKanaal(Ontbreekt, Kanaal);
        IsFormeel = FormeleToets.IsFormeel(Soort, Ontbreekt);
        Gewijzigd();
        Meld(new KlantsignaalGewijzigd(
            Id, Soort, Kanaal, CategorieId, OrganisatieonderdeelId, GebiedId, ReactieGewenst, IsFormeel, nu));
        return gewijzigd;
    }

    /// <summary>The personal data are erased; the words and the figures stay.</summary>
    public void IndienerWissen(DateTimeOffset nu)
    {
        if (IndienerGewistOp is not null)
            return;
        IndienerGewistOp = nu;
        ToestemmingTerugkoppeling = false; // Nobody is left to tell.
        Gewijzigd();
    }

    /// <summary>A verbeteractie was decided on the ground of this klantsignaal.</summary>
    public void Gebruiken(DateTimeOffset op)
    {
        if (GebruiktOp is not null)
            return;
        GebruiktOp = op;
        if (Luisterloop < Luisterloop.Gebruikt)
            Luisterloop = Luisterloop.Gebruikt;
        Gewijzigd();
    }

    /// <summary>The indiener was told.</summary>
    public void Terugkoppelen(DateTimeOffset op)
    {
        if (TeruggekoppeldOp is not null)
            return;
        TeruggekoppeldOp = op;
        Luisterloop = Luisterloop.Teruggekoppeld;
        Gewijzigd();
    }
}

/// <summary>How the indiener experiences it.</summary>
/// <param name="Sterkte">From 1, a little, to 5, very strongly.</param>
internal sealed record Beleving(Emotie Emotie, int Sterkte)
{
    public const int SterkteMinimum = 1;
    public const int SterkteMaximum = 5;

    public static Beleving? Van(Emotie? emotie, int? sterkte) =>
        emotie is { } e && sterkte is { } s ? new Beleving(e, s) : null;
}

/// <summary>What is needed to register a klantsignaal.</summary>
internal sealed record Registratie
{
    public required string Tekst { get; init; }

    public required Soort Soort { get; init; }

    public required Kanaal Kanaal { get; init; }

    public Aanleiding Aanleiding { get; init; }

    public Guid? CategorieId { get; init; }

    public Guid? OrganisatieonderdeelId { get; init; }

    public Guid? GebiedId { get; init; }

    public required DateOnly Ontvangstdatum { get; init; }

    public string? GewensteUitkomst { get; init; }

    public Beleving? Beleving { get; init; }

    public bool ReactieGewenst { get; init; }

    public bool Ondertekend { get; init; }

    public DateOnly? Dagtekening { get; init; }

    public IndienerGegevens? Indiener { get; init; }

    public bool ToestemmingTerugkoppeling { get; init; }

    public bool ToestemmingCitaat { get; init; }
}

/// <summary>The values after a change.</summary>
internal sealed record Wijziging(
    Soort Soort,
    Kanaal Kanaal,
    Aanleiding Aanleiding,
    Guid? CategorieId,
    Guid? OrganisatieonderdeelId,
    Guid? GebiedId,
    string? GewensteUitkomst,
    Beleving? Beleving,
    bool ReactieGewenst,
    bool ToestemmingTerugkoppeling,
    bool ToestemmingCitaat);
