using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Voorbeeld;

namespace FeedbackPlatform.Intake.Voorbeeld;

/// <summary>Klantsignalen in great number, with search text and encrypted contact data, in batches of one transaction each.</summary>
internal sealed class IntakeSchaal(IntakeDbContext db, Indienerkluis kluis, KenmerkUitgever kenmerken) : IVoorbeeldSchaal
{
    private const int Partij = 5_000;

    private readonly Dictionary<int, (long Volgende, long Einde)> nummers = [];

    public int Volgorde => 20;

    public string Naam => "klantsignalen";

    public async Task VulAsync(Voorbeeldschaal schaal, IProgress<int> voortgang, CancellationToken ct)
    {
        var geschreven = 0;
        foreach (var partij in schaal.Klantsignalen().Chunk(Partij))
        {
            var klantsignalen = new List<Klantsignaal>(partij.Length);
            var indieners = new List<Indiener>(partij.Length);
            var sleutels = new List<IndienerSleutel>(partij.Length * 4);
            foreach (var s in partij)
            {
                var indiener = s.Indiener is { } i ? new IndienerGegevens(i.Naam, i.Email, i.Telefoon, i.Adres, null) : null;
                var klantsignaal = db.MetId(s.Id, Klantsignaal.Registreren(
                    await KenmerkAsync(s.GeregistreerdOp.Datum().Year, ct), Registratie(s, indiener), s.GeregistreerdOp, null));
                klantsignalen.Add(klantsignaal);
                if (indiener is null)
                    continue;
                indieners.Add(kluis.Versleutel(s.Id, indiener));
                sleutels.AddRange(await kluis.SleutelsAsync(s.Id, indiener, ct));
            }

            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            await db.BulkschrijfAsync(klantsignalen, ct);
            await db.BulkschrijfAsync(indieners, ct);
            await db.BulkschrijfAsync(sleutels, ct);
            await transactie.CommitAsync(ct);
            voortgang.Report(geschreven += partij.Length);
        }
    }

    private async ValueTask<string> KenmerkAsync(int jaar, CancellationToken ct)
    {
        if (!nummers.TryGetValue(jaar, out var blok) || blok.Volgende >= blok.Einde)
            blok = await kenmerken.ReserveerAsync(jaar, Partij, ct);
        nummers[jaar] = (blok.Volgende + 1, blok.Einde);
        return KenmerkUitgever.Schrijf(jaar, blok.Volgende);
    }

    private static Registratie Registratie(Schaalsignaal s, IndienerGegevens? indiener) => new()
    {
        Tekst = s.Tekst,
        Soort = Enum.Parse<Soort>(s.Voorbeeld.Soort),
        Kanaal = Enum.Parse<Kanaal>(s.Voorbeeld.Kanaal),
        Aanleiding = Enum.Parse<Aanleiding>(s.Voorbeeld.Aanleiding),
        CategorieId = VoorbeeldId.Categorie(s.Voorbeeld.Categorie),
        OrganisatieonderdeelId = VoorbeeldId.Organisatieonderdeel(s.Voorbeeld.Onderdeel),
        GebiedId = s.Voorbeeld.Gebied is { } gebied ? VoorbeeldId.Gebied(gebied) : null,
        Ontvangstdatum = s.GeregistreerdOp.Datum(),
        Beleving = s.Voorbeeld is { Emotie: { } emotie, Sterkte: { } sterkte } ? new Beleving(Enum.Parse<Emotie>(emotie), sterkte) : null,
        ReactieGewenst = s.Behandeling,
        Indiener = indiener,
        ToestemmingTerugkoppeling = indiener is not null && s.Nummer % 3 == 0,
        ToestemmingCitaat = s.Nummer % 5 == 0,
    };
}
