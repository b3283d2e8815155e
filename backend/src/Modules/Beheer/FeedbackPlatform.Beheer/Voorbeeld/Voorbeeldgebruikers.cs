using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Platform.Voorbeeld;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Voorbeeld;

/// <summary>The people of the example organisation, one named account per role and some more.</summary>
/// <param name="Sleutel">Left half of the e-mail address; other modules find the id by <c>gebruiker:{Sleutel}</c>.</param>
/// <param name="Naam">Invented.</param>
/// <param name="Rol">Main role.</param>
internal sealed record Voorbeeldgebruiker(string Sleutel, string Naam, Rol Rol)
{
    public Guid Id => VoorbeeldId.Van($"gebruiker:{Sleutel}");

    public string Email => $"{Sleutel}@voorbeeldstad.example";
}

internal static class Voorbeeldgebruikers
{
    /// <summary>Only for invented people in an example database.</summary>
    public const string Wachtwoord = "Voorbeeldstad-2026!";

    public static readonly IReadOnlyList<Voorbeeldgebruiker> Alle =
    [
        new("samira.elamrani", "Samira El Amrani", Rol.Medewerker),
        new("joost.bakker", "Joost Bakker", Rol.Behandelaar),
        new("ingrid.vandijk", "Ingrid van Dijk", Rol.Klachtencoordinator),
        new("fatima.yilmaz", "Fatima Yılmaz", Rol.Kwaliteit),
        new("peter.devries", "Peter de Vries", Rol.Leidinggevende),
        new("beheer", "Ruben Smit", Rol.Beheerder),
        new("hanneke.mulder", "Hanneke Mulder", Rol.Toezichthouder),
        new("tom.jansen", "Tom Jansen", Rol.Auditor),
        new("daan.visser", "Daan Visser", Rol.Kwaliteit),
    ];

    public static Voorbeeldgebruiker Van(Rol rol) => Alle.First(g => g.Rol == rol);
}

/// <summary>Fills Beheer's part of the example organisation.</summary>
internal sealed class Voorbeeldvuller(BeheerDbContext db, Wachtwoorden wachtwoorden, TimeProvider klok) : IVoorbeeldVuller
{
    public int Volgorde => 10;

    public string Naam => "accounts";

    public async Task<bool> IsLeegAsync(CancellationToken ct) => !await db.Gebruikers.AnyAsync(ct);

    public async Task VulAsync(CancellationToken ct)
    {
        var hash = wachtwoorden.Hash(Voorbeeldgebruikers.Wachtwoord); // Once: hashing is slow on purpose and the password is public.
        foreach (var voorbeeld in Voorbeeldgebruikers.Alle)
        {
            var gebruiker = Gebruiker.Maak(voorbeeld.Naam, voorbeeld.Email, [voorbeeld.Rol], null, klok.GetUtcNow(), voorbeeld.Id);
            gebruiker.WachtwoordInstellen(hash);
            db.Gebruikers.Add(gebruiker);
        }

        await db.SaveChangesAsync(ct);
    }
}
