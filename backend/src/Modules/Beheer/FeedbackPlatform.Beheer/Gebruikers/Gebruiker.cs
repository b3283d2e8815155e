using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Toegang;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>A colleague's account. Never deleted: the trail of what somebody did needs the name.</summary>
internal sealed class Gebruiker : Aggregaat
{
    public const int NaamMaximum = 100;
    public const int EmailMaximum = 254;
    public const int WachtwoordMinimum = 12;
    public const int WachtwoordMaximum = 200;
    public const int PogingenMaximum = 5;
    public static readonly TimeSpan Slotduur = TimeSpan.FromMinutes(10);
    public static readonly IReadOnlyList<string> Talen = ["nl", "en"];

    private readonly List<Roltoekenning> roltoekenningen = [];

    private Gebruiker()
    {
    }

    public string Naam { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string EmailGenormaliseerd { get; private set; } = "";

    public string? Wachtwoordhash { get; private set; }

    /// <summary>Renewed when roles, password or access change: sessions that carry the old one end.</summary>
    public Guid Beveiligingsstempel { get; private set; }

    public IReadOnlyList<Roltoekenning> Roltoekenningen => roltoekenningen;

    public IReadOnlyList<Rol> Rollen => [.. roltoekenningen.Select(r => r.Rol).Order()];

    public Guid? OrganisatieonderdeelId { get; private set; }

    public string Taal { get; private set; } = "nl";

    /// <summary>Set by a Beheerder; such an account cannot sign in.</summary>
    public DateTimeOffset? GeblokkeerdOp { get; private set; }

    /// <summary>Sign-in attempts since the last success; counted in the database before the password is looked at.</summary>
    public int Pogingen { get; private set; }

    /// <summary>Locked by too many attempts until then.</summary>
    public DateTimeOffset? SlotTotOp { get; private set; }

    public DateTimeOffset? LaatstAangemeldOp { get; private set; }

    public DateTimeOffset AangemaaktOp { get; private init; }

    public Accountstand Stand =>
        GeblokkeerdOp is not null ? Accountstand.Geblokkeerd : Wachtwoordhash is null ? Accountstand.Uitgenodigd : Accountstand.Actief;

    public static Gebruiker Maak(string naam, string email, IEnumerable<Rol> rollen, Guid? organisatieonderdeelId, DateTimeOffset nu, Guid? id = null)
    {
        var gebruiker = new Gebruiker
        {
            Id = id ?? Guid.CreateVersion7(nu),
            Naam = naam.Trim(),
            Email = email.Trim(),
            EmailGenormaliseerd = Normaliseer(email),
            OrganisatieonderdeelId = organisatieonderdeelId,
            AangemaaktOp = nu,
            Beveiligingsstempel = Guid.NewGuid(),
        };
        gebruiker.roltoekenningen.AddRange(rollen.Distinct().Select(r => new Roltoekenning(r)));
        return gebruiker;
    }

    public static string Normaliseer(string email) => email.Trim().ToUpperInvariant();

    public void Wijzigen(string naam, string email, Guid? organisatieonderdeelId)
    {
        Naam = naam.Trim();
        Email = email.Trim();
        EmailGenormaliseerd = Normaliseer(email);
        OrganisatieonderdeelId = organisatieonderdeelId;
        Gewijzigd();
    }

    public void RollenToekennen(IReadOnlyCollection<Rol> rollen)
    {
        if (rollen.Order().SequenceEqual(Rollen))
            return;
        roltoekenningen.RemoveAll(r => !rollen.Contains(r.Rol));
        roltoekenningen.AddRange(rollen.Distinct().Except(Rollen).Select(r => new Roltoekenning(r)).ToList());
        SessiesBeeindigen();
    }

    public void TaalKiezen(string taal)
    {
        Taal = taal;
        Gewijzigd();
    }

    public void WachtwoordInstellen(string hash)
    {
        Wachtwoordhash = hash;
        (Pogingen, SlotTotOp) = (0, null);
        SessiesBeeindigen();
    }

    public void Blokkeren(DateTimeOffset nu)
    {
        GeblokkeerdOp ??= nu;
        SessiesBeeindigen();
    }

    public void Deblokkeren()
    {
        GeblokkeerdOp = null;
        (Pogingen, SlotTotOp) = (0, null);
        Gewijzigd();
    }

    private void SessiesBeeindigen()
    {
        Beveiligingsstempel = Guid.NewGuid();
        Gewijzigd();
    }
}

internal sealed record Roltoekenning(Rol Rol);
