using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>What inviting and changing an account have in common.</summary>
internal static class Gebruikerregels
{
    public static IRuleBuilderOptions<T, string?> Accountnaam<T>(this IRuleBuilderInitial<T, string?> regel) => regel
        .NotEmpty().WithMessage("Vul een naam in.")
        .MaximumLength(Gebruiker.NaamMaximum).WithMessage($"Een naam heeft hoogstens {Gebruiker.NaamMaximum} tekens.")
        .Must(n => n?.Any(char.IsControl) is not true).WithMessage("Schrijf een naam op een regel.");

    public static IRuleBuilderOptions<T, string?> Emailadres<T>(this IRuleBuilderInitial<T, string?> regel) => regel
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Vul een e-mailadres in.")
        .MaximumLength(Gebruiker.EmailMaximum).WithMessage($"Een e-mailadres heeft hoogstens {Gebruiker.EmailMaximum} tekens.")
        .EmailAddress().Must(e => !e!.Any(char.IsWhiteSpace)).WithMessage("Vul een e-mailadres in zoals naam@gemeente.nl.");

    public static IRuleBuilderOptions<T, IReadOnlyList<Rol>?> Rolkeuze<T>(this IRuleBuilder<T, IReadOnlyList<Rol>?> regel) =>
        regel.NotEmpty().WithMessage("Kies minstens een rol.");

    public static async Task<Fout?> ControleerAsync(this BeheerDbContext db, Guid? zelf, string email, Guid? organisatieonderdeelId, CancellationToken ct)
    {
        var genormaliseerd = Gebruiker.Normaliseer(email);
        if (await db.Gebruikers.AnyAsync(g => g.EmailGenormaliseerd == genormaliseerd && g.Id != zelf, ct))
            return GebruikerFouten.EmailBestaat;
        if (organisatieonderdeelId is { } id && !await db.Waarden.OfType<Referentielijsten.Organisatieonderdeel>().AnyAsync(o => o.Id == id, ct))
            return Fout.Ongeldig("organisatieonderdeelId", "bestaat-niet", "Dit organisatieonderdeel bestaat niet.");
        return null;
    }

    /// <summary>One change of the beheerders at a time: two who shut each other out would each find the other still there.</summary>
    public static Task<T> BeheerdersBewarenAsync<T>(this BeheerDbContext db, Func<Task<T>> werk, CancellationToken ct) => db.EenVoorEenAsync(
        () => db.Gebruikers.Where(g => g.Roltoekenningen.Any(r => r.Rol == Rol.Beheerder))
            .ExecuteUpdateAsync(s => s.SetProperty(g => g.Pogingen, g => g.Pogingen), ct),
        werk, ct);

    /// <summary>True when nobody else can manage the installation.</summary>
    public static async Task<bool> IsLaatsteBeheerderAsync(this BeheerDbContext db, Gebruiker gebruiker, CancellationToken ct) =>
        gebruiker.Rollen.Contains(Rol.Beheerder) && gebruiker.GeblokkeerdOp is null
        && !await db.Gebruikers.AnyAsync(
            g => g.Id != gebruiker.Id && g.GeblokkeerdOp == null && g.Wachtwoordhash != null && g.Roltoekenningen.Any(r => r.Rol == Rol.Beheerder), ct);
}
