using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Voorbeeld;

/// <summary>The klantsignalen of the example organisation, with what the other modules did with them in the tijdlijn.</summary>
internal sealed class IntakeVuller(IntakeDbContext db, Indienerkluis kluis, Voorbeeldinhoud inhoud, Voorbeeldkalender kalender) : IVoorbeeldVuller
{
    public int Volgorde => 20;

    public string Naam => "klantsignalen";

    public async Task<bool> IsLeegAsync(CancellationToken ct) => !await db.Klantsignalen.AnyAsync(ct);

    public async Task VulAsync(CancellationToken ct)
    {
        var luisterloop = new VoorbeeldLuisterloop(inhoud, kalender);
        foreach (var k in inhoud.Klantsignalen)
        {
            var indiener = k.Indiener is { } i ? new IndienerGegevens(i.Naam, i.Email, i.Telefoon, i.Adres, Voorkeur(k)) : null;
            var klantsignaal = db.MetId(VoorbeeldId.Klantsignaal(k.Sleutel), Klantsignaal.Registreren(
                kalender.Kenmerk(k), Registratie(k, indiener), kalender.Geregistreerd(k), inhoud.Registrator(k) is { } door ? VoorbeeldId.Gebruiker(door) : null));
            luisterloop.Toepassen(k, klantsignaal);
            db.Klantsignalen.Add(klantsignaal);
            db.Tijdlijn.AddRange(luisterloop.Tijdlijn(k));
            if (indiener is null)
                continue;
            db.Indieners.Add(kluis.Versleutel(klantsignaal.Id, indiener));
            db.IndienerSleutels.AddRange(await kluis.SleutelsAsync(klantsignaal.Id, indiener, ct));
        }

        await db.StilOpslaanAsync(ct);
    }

    private Registratie Registratie(VoorbeeldKlantsignaal k, IndienerGegevens? indiener) => new()
    {
        Tekst = k.Tekst,
        Soort = Enum.Parse<Soort>(k.Soort),
        Kanaal = Enum.Parse<Kanaal>(k.Kanaal),
        Aanleiding = Enum.Parse<Aanleiding>(k.Aanleiding),
        CategorieId = VoorbeeldId.Categorie(k.Categorie),
        OrganisatieonderdeelId = VoorbeeldId.Organisatieonderdeel(k.Onderdeel),
        GebiedId = k.Gebied is null ? null : VoorbeeldId.Gebied(k.Gebied),
        Ontvangstdatum = kalender.Ontvangstdatum(k),
        GewensteUitkomst = k.GewensteUitkomst,
        Beleving = k is { Emotie: { } emotie, Sterkte: { } sterkte } ? new Beleving(Enum.Parse<Emotie>(emotie), sterkte) : null,
        ReactieGewenst = k.ReactieGewenst,
        Ondertekend = k.Ondertekend,
        Dagtekening = k.Kanaal == nameof(Kanaal.Brief) ? kalender.Ontvangstdatum(k).AddDays(-1) : null,
        Indiener = indiener,
        ToestemmingTerugkoppeling = k.ToestemmingTerugkoppeling,
        ToestemmingCitaat = k.ToestemmingCitaat,
    };

    private static Kanaal? Voorkeur(VoorbeeldKlantsignaal k) => k switch
    {
        { Kanaal: "Balie", Indiener.Telefoon: not null } => Kanaal.Telefoon,
        { Indiener: { Email: not null, Telefoon: null, Adres: null } } => Kanaal.Email,
        _ => null,
    };
}
