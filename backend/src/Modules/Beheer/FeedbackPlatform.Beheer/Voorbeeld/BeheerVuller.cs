using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Beheer.Referentielijsten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Voorbeeld;

/// <summary>The people and the lists of the example organisation.</summary>
internal sealed class BeheerVuller(BeheerDbContext db, Voorbeeldinhoud inhoud, Wachtwoorden wachtwoorden, TimeProvider klok) : IVoorbeeldVuller
{
    /// <summary>Of every example account; only for invented people in an example database.</summary>
    public const string Wachtwoord = "Voorbeeldstad-2026!";

    /// <summary>The accounts are older than the oldest klantsignaal.</summary>
    private const int AccountDagenGeleden = 600;

    public int Volgorde => 10;

    public string Naam => "accounts en lijsten";

    public async Task<bool> IsLeegAsync(CancellationToken ct) =>
        !await db.Gebruikers.AnyAsync(ct) && !await db.Waarden.AnyAsync(ct);

    public async Task VulAsync(CancellationToken ct)
    {
        var lijsten = inhoud.Referentielijsten;
        Voeg(Lijst.Categorieen, lijsten.Categorieen, VoorbeeldId.Categorie);
        Voeg(Lijst.Organisatieonderdelen, lijsten.Organisatieonderdelen, VoorbeeldId.Organisatieonderdeel);
        Voeg(Lijst.Gebieden, lijsten.Gebieden, VoorbeeldId.Gebied);

        var hash = wachtwoorden.Hash(Wachtwoord); // Once: hashing is slow on purpose, and this password is no secret.
        foreach (var account in inhoud.Accounts)
        {
            var gebruiker = Gebruiker.Maak(
                account.Naam, account.Email, account.Rollen.Select(Enum.Parse<Rol>),
                account.Onderdeel is null ? null : VoorbeeldId.Organisatieonderdeel(account.Onderdeel),
                klok.GetUtcNow().AddDays(-AccountDagenGeleden), VoorbeeldId.Gebruiker(account.Sleutel));
            gebruiker.WachtwoordInstellen(hash);
            db.Gebruikers.Add(gebruiker);
        }

        await db.StilOpslaanAsync(ct);
    }

    private void Voeg(Lijst lijst, IReadOnlyList<VoorbeeldBoomwaarde> waarden, Func<string, Guid> id) =>
        db.Waarden.AddRange(waarden.Select((w, volgorde) =>
            Waarde.Maak(lijst, w.Naam, w.Ouder is null ? null : id(w.Ouder), null, volgorde, id(w.Sleutel))));
}
