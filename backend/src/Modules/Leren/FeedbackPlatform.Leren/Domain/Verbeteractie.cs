using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Effect;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Leren.Domain;

/// <summary>One klantsignaal that a verbeteractie rests on.</summary>
internal sealed class Koppeling
{
    private Koppeling()
    {
    }

    public Guid VerbeteractieId { get; private init; }

    public Guid KlantsignaalId { get; private init; }

    public DateTimeOffset GekoppeldOp { get; private init; }

    public static Koppeling Maak(Guid verbeteractieId, Guid klantsignaalId, DateTimeOffset nu) =>
        new() { VerbeteractieId = verbeteractieId, KlantsignaalId = klantsignaalId, GekoppeldOp = nu };
}

/// <summary>One entry in the log of a verbeteractie.</summary>
internal sealed class Voortgangsregel
{
    public const int TekstMaximum = 2000;

    private Voortgangsregel()
    {
    }

    public Guid Id { get; private init; }

    public string Tekst { get; private init; } = "";

    /// <summary>The status that the action got with this entry; null when it kept the one it had.</summary>
    public Actiestatus? Status { get; private init; }

    public Guid? DoorId { get; private init; }

    public DateTimeOffset GeschrevenOp { get; private init; }

    public static Voortgangsregel Maak(string tekst, Actiestatus? status, Guid? doorId, DateTimeOffset nu) =>
        new() { Id = Guid.CreateVersion7(nu), Tekst = tekst.Trim(), Status = status, DoorId = doorId, GeschrevenOp = nu };
}

/// <summary>A measurement as it was made: both windows, both counts, and what may be said.</summary>
internal sealed class Effectmeting
{
    private Effectmeting()
    {
    }

    public Guid Id { get; private init; }

    public DateTimeOffset GemetenOp { get; private init; }

    public int Weken { get; private init; }

    public DateOnly VoorVanDatum { get; private init; }

    public DateOnly VoorTotEnMetDatum { get; private init; }

    public DateOnly NaVanDatum { get; private init; }

    public DateOnly NaTotEnMetDatum { get; private init; }

    public int AantalVoor { get; private init; }

    public int AantalNa { get; private init; }

    public Effectuitkomst Uitkomst { get; private init; }

    public int? PercentageLaag { get; private init; }

    public int? PercentageHoog { get; private init; }

    public double? P { get; private init; }

    public static Effectmeting Maak(Effectperiode periode, int aantalVoor, int aantalNa, DateTimeOffset nu)
    {
        var effect = Effectuitspraak.Vergelijk(aantalVoor, aantalNa);
        return new Effectmeting
        {
            Id = Guid.CreateVersion7(nu),
            GemetenOp = nu,
            Weken = periode.Weken,
            VoorVanDatum = periode.VoorVan,
            VoorTotEnMetDatum = periode.VoorTotEnMet,
            NaVanDatum = periode.NaVan,
            NaTotEnMetDatum = periode.NaTotEnMet,
            AantalVoor = aantalVoor,
            AantalNa = aantalNa,
            Uitkomst = effect.Uitkomst,
            PercentageLaag = effect.PercentageLaag,
            PercentageHoog = effect.PercentageHoog,
            P = effect.P,
        };
    }
}

/// <summary>What a verbeteractie is made of; the same when it is decided in a meeting and outside one.</summary>
internal sealed record Actieplan(
    string Titel, string? Omschrijving, string Hypothese, Guid EigenaarId, DateOnly? StartDatum, DateOnly StreefDatum, Guid? CategorieId,
    string? Stopcriterium);

/// <summary>An agreed change: somebody does it before a date, expects something of it, and it rests on klantsignalen.</summary>
internal sealed class Verbeteractie : Aggregaat
{
    public const int TitelMaximum = 200;
    public const int OmschrijvingMaximum = 4000;
    public const int HypotheseMaximum = 1000;
    public const int StopcriteriumMaximum = 500;
    public const int KoppelingenMaximum = 500;

    private readonly List<Koppeling> koppelingen = [];
    private readonly List<Voortgangsregel> voortgang = [];
    private readonly List<Effectmeting> effectmetingen = [];

    private Verbeteractie()
    {
    }

    public string Titel { get; private set; } = "";

    public string? Omschrijving { get; private set; }

    /// <summary>What we expect the change to do, and why.</summary>
    public string Hypothese { get; private set; } = "";

    public Guid EigenaarId { get; private set; }

    /// <summary>When the change began to be made; the measurement compares with the weeks before it.</summary>
    public DateOnly? StartDatum { get; private set; }

    public DateOnly StreefDatum { get; private set; }

    /// <summary>Where the effect is measured.</summary>
    public Guid? CategorieId { get; private set; }

    /// <summary>When we would stop.</summary>
    public string? Stopcriterium { get; private set; }

    public Actiestatus Status { get; private set; }

    public string? Blokkadereden { get; private set; }

    public DateTimeOffset? GeblokkeerdOp { get; private set; }

    public DateOnly? VoltooiingsDatum { get; private set; }

    public Guid? VerbeteroverlegId { get; private init; }

    public Guid? AgendapuntId { get; private init; }

    public DateTimeOffset BeslotenOp { get; private init; }

    public IReadOnlyList<Koppeling> Koppelingen => koppelingen;

    public IReadOnlyList<Voortgangsregel> Voortgang => voortgang;

    public IReadOnlyList<Effectmeting> Effectmetingen => effectmetingen;

    public bool IsOpen => Status is Actiestatus.Besloten or Actiestatus.Bezig or Actiestatus.Geblokkeerd;

    public static Result<Verbeteractie> Besluiten(
        Actieplan plan, IReadOnlyCollection<Guid> klantsignaalIds, Guid? verbeteroverlegId, Guid? agendapuntId, DateTimeOffset nu, Guid? id = null)
    {
        if (klantsignaalIds.Count == 0)
            return VerbeteractieFouten.ZonderKlantsignaal;
        var actie = new Verbeteractie
        {
            Id = id ?? Guid.CreateVersion7(nu),
            VerbeteroverlegId = verbeteroverlegId,
            AgendapuntId = agendapuntId,
            BeslotenOp = nu,
        };
        actie.Invullen(plan);
        foreach (var klantsignaalId in klantsignaalIds.Distinct())
            actie.koppelingen.Add(Koppeling.Maak(actie.Id, klantsignaalId, nu));
        actie.Meld(new VerbeteractieBesloten(actie.Id, [.. klantsignaalIds.Distinct()]));
        return actie;
    }

    public Result Wijzigen(Actieplan plan)
    {
        if (Status == Actiestatus.Gestopt)
            return VerbeteractieFouten.Gestopt;
        Invullen(plan);
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result Koppelen(Guid klantsignaalId, DateTimeOffset nu)
    {
        if (koppelingen.Any(k => k.KlantsignaalId == klantsignaalId))
            return VerbeteractieFouten.AlGekoppeld;
        if (koppelingen.Count >= KoppelingenMaximum)
            return VerbeteractieFouten.TeVeelKoppelingen;
        koppelingen.Add(Koppeling.Maak(Id, klantsignaalId, nu));
        Meld(new VerbeteractieBesloten(Id, [klantsignaalId]));
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result Ontkoppelen(Guid klantsignaalId)
    {
        var koppeling = koppelingen.Find(k => k.KlantsignaalId == klantsignaalId);
        if (koppeling is null)
            return VerbeteractieFouten.NietGekoppeld;
        if (koppelingen.Count == 1)
            return VerbeteractieFouten.LaatsteKoppeling;
        koppelingen.Remove(koppeling);
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>Writes in the log; with a status also starts, blocks, unblocks or stops the action, and the text is the reason.</summary>
    public Result VoortgangMelden(string tekst, Actiestatus? nieuw, Guid? doorId, DateTimeOffset nu, DateOnly vandaag)
    {
        if (nieuw is Actiestatus.Voltooid or Actiestatus.EffectGemeten or Actiestatus.Besloten)
            return VerbeteractieFouten.StatusNietZo;
        if (nieuw is not null && !IsOpen)
            return Status == Actiestatus.Gestopt ? VerbeteractieFouten.Gestopt : VerbeteractieFouten.AlVoltooid;

        if (nieuw is { } status)
        {
            Status = status;
            Blokkadereden = status == Actiestatus.Geblokkeerd ? tekst.Trim() : null;
            GeblokkeerdOp = status == Actiestatus.Geblokkeerd ? nu : null;
            if (status == Actiestatus.Bezig)
                StartDatum ??= vandaag;
        }

        voortgang.Add(Voortgangsregel.Maak(tekst, nieuw, doorId, nu));
        Gewijzigd();
        return Result.Gelukt;
    }

    public Result Voltooien(DateOnly voltooiingsDatum, string tekst, Guid? doorId, DateTimeOffset nu)
    {
        if (Status == Actiestatus.Gestopt)
            return VerbeteractieFouten.Gestopt;
        if (!IsOpen)
            return VerbeteractieFouten.AlVoltooid;
        StartDatum ??= voltooiingsDatum < BeslotenOp.Datum() ? voltooiingsDatum : BeslotenOp.Datum();
        if (voltooiingsDatum < StartDatum)
            return VerbeteractieFouten.VoltooidVoorStart;
        (Status, VoltooiingsDatum, Blokkadereden, GeblokkeerdOp) = (Actiestatus.Voltooid, voltooiingsDatum, null, null);
        voortgang.Add(Voortgangsregel.Maak(tekst, Actiestatus.Voltooid, doorId, nu));
        Meld(new VerbeteractieVoltooid(Id, [.. koppelingen.Select(k => k.KlantsignaalId)]));
        Gewijzigd();
        return Result.Gelukt;
    }

    /// <summary>The windows to compare, or why that cannot be done.</summary>
    public Result<Effectperiode> Meetperiode(DateOnly vandaag)
    {
        if (CategorieId is null)
            return VerbeteractieFouten.ZonderCategorie;
        if (StartDatum is not { } start || VoltooiingsDatum is not { } voltooid)
            return VerbeteractieFouten.NietVoltooid;
        return Effectperiode.Bepaal(start, voltooid, vandaag) is { } periode
            ? periode
            : VerbeteractieFouten.NogTeVroeg(Effectperiode.EersteMogelijkeDatum(voltooid));
    }

    public void EffectVastleggen(Effectmeting meting)
    {
        effectmetingen.Add(meting);
        Status = Actiestatus.EffectGemeten;
        Gewijzigd();
    }

    private void Invullen(Actieplan plan)
    {
        Titel = plan.Titel.Trim();
        Omschrijving = string.IsNullOrWhiteSpace(plan.Omschrijving) ? null : plan.Omschrijving.Trim();
        Hypothese = plan.Hypothese.Trim();
        EigenaarId = plan.EigenaarId;
        StartDatum = plan.StartDatum ?? StartDatum;
        StreefDatum = plan.StreefDatum;
        CategorieId = plan.CategorieId;
        Stopcriterium = string.IsNullOrWhiteSpace(plan.Stopcriterium) ? null : plan.Stopcriterium.Trim();
    }
}

internal static class VerbeteractieFouten
{
    public static readonly Fout ZonderKlantsignaal = Fout.Ongeldig("klantsignaalIds", "verplicht",
        "Kies minstens één klantsignaal. Een verbeteractie begint bij wat iemand ons vertelde.");

    public static readonly Fout AlGekoppeld = Fout.Conflict("verbeteractie.al-gekoppeld", "Dit klantsignaal hoort er al bij",
        "Dit klantsignaal is al aan de verbeteractie gekoppeld.");

    public static readonly Fout TeVeelKoppelingen = Fout.Conflict("verbeteractie.te-veel-koppelingen", "Er kunnen geen klantsignalen meer bij",
        $"Aan een verbeteractie kunnen hoogstens {Verbeteractie.KoppelingenMaximum} klantsignalen hangen.");

    public static readonly Fout NietGekoppeld = new("verbeteractie.niet-gekoppeld", "Niet gevonden",
        "Dit klantsignaal hoort niet bij deze verbeteractie.", Foutsoort.NietGevonden);

    public static readonly Fout LaatsteKoppeling = Fout.Conflict("verbeteractie.laatste-koppeling", "Dit is het laatste klantsignaal",
        "Een verbeteractie hoort bij minstens één klantsignaal. Koppel eerst een ander.");

    public static readonly Fout AlVoltooid = Fout.Conflict("verbeteractie.al-voltooid", "Deze verbeteractie is al voltooid",
        "De status van een voltooide verbeteractie verandert niet meer.");

    public static readonly Fout Gestopt = Fout.Conflict("verbeteractie.gestopt", "Deze verbeteractie is gestopt",
        "Aan een gestopte verbeteractie verandert niets meer. Besluit zo nodig tot een nieuwe.");

    public static readonly Fout StatusNietZo = Fout.Ongeldig("status", "niet-zo",
        "Kies Bezig, Geblokkeerd of Gestopt. Voltooien en meten gaan apart.");

    public static readonly Fout VoltooidVoorStart = Fout.Ongeldig("voltooiingsDatum", "voor-start",
        "De dag van voltooien kan niet voor de startdatum liggen.");

    public static readonly Fout NietVoltooid = Fout.Conflict("verbeteractie.niet-voltooid", "Deze verbeteractie is nog niet voltooid",
        "Meten kan vanaf vier weken nadat de verbeteractie voltooid is.");

    public static readonly Fout ZonderCategorie = Fout.Conflict("verbeteractie.zonder-categorie", "Er is geen categorie om te meten",
        "Kies bij de verbeteractie de categorie waarin het effect te zien moet zijn.");

    public static Fout NogTeVroeg(DateOnly vanaf) => Fout.Conflict("verbeteractie.nog-te-vroeg", "Het is nog te vroeg om te meten",
        $"Meten kan vanaf {vanaf:yyyy-MM-dd}: dan zijn er vier volle weken voorbij.");

    public static Fout NietGevonden(Guid id) => Fout.NietGevonden("verbeteractie", id);
}
