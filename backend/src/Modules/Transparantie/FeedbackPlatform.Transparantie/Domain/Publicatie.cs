using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Transparantie.Contracts;
using FeedbackPlatform.Transparantie.Publicaties;

namespace FeedbackPlatform.Transparantie.Domain;

/// <summary>What the citizen reads: the words of a publicatie, apart from how it came about.</summary>
/// <param name="Vraag">What people told, in our words.</param>
/// <param name="Citaat">What one of them said, in their words; only with consent.</param>
/// <param name="Verbetering">What we changed, or why we do not.</param>
/// <param name="Effect">One sentence on whether it helped.</param>
/// <param name="Thema">Subject in the citizen's words, such as "Brieven"; the public page can be narrowed to it.</param>
internal sealed record Publicatieinhoud(
    Publicatiesoort Soort,
    string Titel,
    string Vraag,
    Citaat? Citaat,
    string Verbetering,
    Effectoordeel? Effectoordeel,
    string? Effect,
    string? Thema);

internal sealed record Citaat(Guid KlantsignaalId, string Tekst);

/// <summary>
/// A Vraag/Verbetering pair on its way to the public page. Four eyes: who wrote it, or touched it last, does not approve it.
/// </summary>
internal sealed class Publicatie : Aggregaat
{
    public const int TitelMaximum = 120;
    public const int VraagMaximum = 600;
    public const int CitaatMaximum = 600;
    public const int VerbeteringMaximum = 1500;
    public const int EffectMaximum = 400;
    public const int RedenMaximum = 1000;
    public const int ThemaMaximum = 40;
    public const int SlugMaximum = 100;

    private readonly List<Verloopstap> verloop = [];
    private readonly List<GekoppeldKlantsignaal> klantsignalen = [];

    private Publicatie()
    {
    }

    public Guid VerbeteractieId { get; private init; }

    public Publicatiestatus Status { get; private set; }

    public Publicatiesoort Soort { get; private set; }

    public string Titel { get; private set; } = "";

    public string Vraag { get; private set; } = "";

    public string? Citaat { get; private set; }

    public Guid? CitaatKlantsignaalId { get; private set; }

    public string Verbetering { get; private set; } = "";

    public Effectoordeel? Effectoordeel { get; private set; }

    public string? Effect { get; private set; }

    public string? Thema { get; private set; }

    /// <summary>The theme as it stands in an address.</summary>
    public string? ThemaSlug { get; private set; }

    /// <summary>Public address; given at the first publication and never changed, so that links keep working.</summary>
    public string? Slug { get; private set; }

    public Guid AuteurId { get; private init; }

    public Guid LaatsteRedacteurId { get; private set; }

    public DateTimeOffset OpgesteldOp { get; private init; }

    /// <summary>Last step or edit; lists are in this order.</summary>
    public DateTimeOffset GewijzigdOp { get; private set; }

    public DateTimeOffset? GepubliceerdOp { get; private set; }

    public IReadOnlyList<Verloopstap> Verloop => verloop;

    public IReadOnlyList<GekoppeldKlantsignaal> Klantsignalen => klantsignalen;

    public static Publicatie Opstellen(
        Guid verbeteractieId, Publicatieinhoud inhoud, IEnumerable<Guid> klantsignaalIds, Guid auteurId, DateTimeOffset nu, Guid? id = null)
    {
        var publicatie = new Publicatie
        {
            Id = id ?? Guid.CreateVersion7(nu),
            VerbeteractieId = verbeteractieId,
            AuteurId = auteurId,
            LaatsteRedacteurId = auteurId,
            OpgesteldOp = nu,
        };
        publicatie.Neem(inhoud);
        publicatie.Koppel(klantsignaalIds);
        publicatie.Stap(Publicatiestap.Opgesteld, auteurId, nu);
        return publicatie;
    }

    public Result Wijzigen(Publicatieinhoud inhoud, IEnumerable<Guid> klantsignaalIds, Guid redacteurId, DateTimeOffset nu)
    {
        if (Status != Publicatiestatus.Concept)
            return PublicatieFouten.AlleenConcept;
        Neem(inhoud);
        Koppel(klantsignaalIds);
        LaatsteRedacteurId = redacteurId;
        GewijzigdOp = nu;
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <param name="klantsignaalIds">What the verbeteractie rests on now.</param>
    public Result Indienen(IReadOnlyCollection<Guid> klantsignaalIds, Guid wie, DateTimeOffset nu)
    {
        if (Status != Publicatiestatus.Concept)
            return PublicatieFouten.AlleenConcept;
        if (CitaatKlantsignaalId is { } bron && !klantsignaalIds.Contains(bron))
            return PublicatieFouten.CitaatAnderSignaal;
        if (PublicatieFouten.Onvolledig(Vraag.Length > 0 || Citaat is not null, Verbetering.Length > 0) is { } fout)
            return fout;
        Koppel(klantsignaalIds);
        Status = Publicatiestatus.TerGoedkeuring;
        Stap(Publicatiestap.Ingediend, wie, nu);
        return Result.Gelukt;
    }

    /// <summary>Back to the desk, to write on.</summary>
    public Result IndieningIntrekken(Guid wie, DateTimeOffset nu)
    {
        if (Status != Publicatiestatus.TerGoedkeuring)
            return PublicatieFouten.NietTerGoedkeuring;
        Status = Publicatiestatus.Concept;
        Stap(Publicatiestap.IndieningIngetrokken, wie, nu);
        return Result.Gelukt;
    }

    /// <returns>Why this person may not judge it, or null.</returns>
    public Fout? WaaromNietBeoordelen(Guid wie) =>
        Status != Publicatiestatus.TerGoedkeuring ? PublicatieFouten.NietTerGoedkeuring
        : wie == AuteurId ? PublicatieFouten.EigenPublicatie
        : wie == LaatsteRedacteurId ? PublicatieFouten.ZelfBewerkt
        : null;

    /// <param name="wie">Neither the author nor the last editor.</param>
    /// <param name="slug">Used at the first publication only.</param>
    /// <param name="nu">Moment of publication.</param>
    /// <param name="klantsignaalIds">What the verbeteractie rests on now: these people are told.</param>
    public Result Goedkeuren(IReadOnlyCollection<Guid> klantsignaalIds, Guid wie, string slug, DateTimeOffset nu)
    {
        if (WaaromNietBeoordelen(wie) is { } fout)
            return fout;
        if (CitaatKlantsignaalId is { } bron && !klantsignaalIds.Contains(bron))
            return PublicatieFouten.CitaatAnderSignaal;
        Koppel(klantsignaalIds);
        Status = Publicatiestatus.Gepubliceerd;
        Slug ??= slug;
        GepubliceerdOp = nu;
        Stap(Publicatiestap.Gepubliceerd, wie, nu);
        Meld(new PublicatieGepubliceerd(Id, VerbeteractieId, [.. klantsignalen.Select(k => k.KlantsignaalId)]));
        return Result.Gelukt;
    }

    public Result Afwijzen(Guid wie, string reden, DateTimeOffset nu)
    {
        if (WaaromNietBeoordelen(wie) is { } fout)
            return fout;
        Status = Publicatiestatus.Concept;
        Stap(Publicatiestap.Afgewezen, wie, nu, reden);
        return Result.Gelukt;
    }

    public Result Intrekken(Guid wie, string reden, DateTimeOffset nu)
    {
        if (Status is not (Publicatiestatus.Concept or Publicatiestatus.Gepubliceerd))
            return PublicatieFouten.NietIntrekbaar;
        Status = Publicatiestatus.Ingetrokken;
        Stap(Publicatiestap.Ingetrokken, wie, nu, reden);
        return Result.Gelukt;
    }

    /// <summary>The indiener no longer allows the quote: it goes, whatever the status.</summary>
    public void CitaatVervalt(DateTimeOffset nu)
    {
        (Citaat, CitaatKlantsignaalId) = (null, null);
        Stap(Publicatiestap.CitaatVervallen, null, nu);
    }

    /// <summary>More people turned out to have told this.</summary>
    /// <returns>Those that were not linked before.</returns>
    public IReadOnlyList<Guid> Aanvullen(IEnumerable<Guid> klantsignaalIds)
    {
        List<Guid> nieuw = [.. klantsignaalIds.Distinct().Where(id => klantsignalen.TrueForAll(k => k.KlantsignaalId != id))];
        klantsignalen.AddRange(nieuw.Select(id => new GekoppeldKlantsignaal(id)));
        if (nieuw.Count > 0)
            Gewijzigd();
        return nieuw;
    }

    private void Neem(Publicatieinhoud inhoud)
    {
        Soort = inhoud.Soort;
        Titel = inhoud.Titel.Trim();
        Vraag = inhoud.Vraag.Trim();
        Citaat = inhoud.Citaat?.Tekst.Trim();
        CitaatKlantsignaalId = inhoud.Citaat?.KlantsignaalId;
        Verbetering = inhoud.Verbetering.Trim();
        Effectoordeel = inhoud.Effectoordeel;
        Effect = string.IsNullOrWhiteSpace(inhoud.Effect) ? null : inhoud.Effect.Trim();
        Thema = string.IsNullOrWhiteSpace(inhoud.Thema) ? null : inhoud.Thema.Trim();
        ThemaSlug = Thema is null ? null : Domain.Slug.Van(Thema);
    }

    private void Koppel(IEnumerable<Guid> klantsignaalIds)
    {
        var nieuw = klantsignaalIds.Distinct().ToHashSet();
        klantsignalen.RemoveAll(k => !nieuw.Contains(k.KlantsignaalId));
        klantsignalen.AddRange(nieuw.Where(id => klantsignalen.TrueForAll(k => k.KlantsignaalId != id)).Select(id => new GekoppeldKlantsignaal(id)));
    }

    private void Stap(Publicatiestap stap, Guid? wie, DateTimeOffset nu, string? reden = null)
    {
        verloop.Add(new Verloopstap(verloop.Count + 1, stap, wie, nu, reden?.Trim()));
        GewijzigdOp = nu;
        Gewijzigd();
    }
}

/// <summary>One step in the life of a publicatie, for showing who did what.</summary>
/// <param name="GebruikerId">Null for the system.</param>
internal sealed record Verloopstap(int Volgnummer, Publicatiestap Stap, Guid? GebruikerId, DateTimeOffset Op, string? Reden);

internal sealed record GekoppeldKlantsignaal(Guid KlantsignaalId);
