using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Audit;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Sessies;

/// <summary>Signs in with e-mail address and password.</summary>
internal static class SessieStarten
{
    /// <param name="Email">Of the account; capitals do not matter.</param>
    /// <param name="Wachtwoord">As chosen.</param>
    public sealed record Request(string? Email, string? Wachtwoord) : IRequest<Result<Sessie>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Email).NotEmpty().WithMessage("Vul uw e-mailadres in.")
                .MaximumLength(Gebruiker.EmailMaximum).WithMessage($"Een e-mailadres heeft hoogstens {Gebruiker.EmailMaximum} tekens.");
            RuleFor(r => r.Wachtwoord).NotEmpty().WithMessage("Vul uw wachtwoord in.")
                .MaximumLength(Gebruiker.WachtwoordMaximum).WithMessage($"Een wachtwoord heeft hoogstens {Gebruiker.WachtwoordMaximum} tekens.");
        }
    }

    internal sealed class Handler(
        BeheerDbContext db, Wachtwoorden wachtwoorden, Sessiebeheer sessies, Aanmeldrem rem, IHuidigeGebruiker wie, HandelingContext handeling, TimeProvider klok)
        : IRequestHandler<Request, Result<Sessie>>
    {
        private const int Wachtkeren = 20;
        private static readonly TimeSpan Wachttijd = TimeSpan.FromMilliseconds(100);

        public async Task<Result<Sessie>> Handle(Request request, CancellationToken ct)
        {
            if (rem.Dicht(wie.Vanaf))
                return SessieFouten.TeVaak;

            var email = Gebruiker.Normaliseer(request.Email!);
            var gebruiker = await db.Gebruikers.AsNoTracking().SingleOrDefaultAsync(g => g.EmailGenormaliseerd == email, ct);
            var magProberen = await MagProberenAsync(gebruiker?.Id ?? Guid.Empty, ct);
            var klopt = await wachtwoorden.KloptAsync(gebruiker?.Wachtwoordhash, request.Wachtwoord!, ct);
            if (gebruiker is not null && magProberen && klopt && gebruiker.GeblokkeerdOp is null)
            {
                await GeluktAsync(gebruiker.Id, ct);
                return await sessies.StartAsync(gebruiker, ct);
            }

            rem.Mislukt(wie.Vanaf);
            await MisluktAsync(gebruiker?.Id ?? Guid.Empty, ct);
            return SessieFouten.Geweigerd;
        }

        /// <summary>
        /// An attempt counts from its first moment, and no longer once it turned out right. Who finds all attempts taken
        /// while the account is not locked came together with others, and waits for them.
        /// </summary>
        private async Task<bool> MagProberenAsync(Guid id, CancellationToken ct)
        {
            for (var keer = 0; keer < Wachtkeren; keer++)
            {
                if (await TelPogingAsync(id, ct))
                    return true;
                if (!await db.Gebruikers.AnyAsync(g => g.Id == id && g.SlotTotOp == null, ct))
                    return false;
                await Task.Delay(Wachttijd, klok, ct);
            }

            return false;
        }

        /// <summary>
        /// Counts first, in the database, then looks at the password: a hundred guesses at once, on any replica, get five
        /// looks. An address without an account takes the same steps.
        /// </summary>
        private async Task<bool> TelPogingAsync(Guid id, CancellationToken ct)
        {
            var nu = klok.GetUtcNow();
            await db.Gebruikers.Where(g => g.Id == id && g.SlotTotOp <= nu)
                .ExecuteUpdateAsync(s => s.SetProperty(g => g.SlotTotOp, (DateTimeOffset?)null).SetProperty(g => g.Pogingen, 0), ct);
            return await db.Gebruikers.Where(g => g.Id == id && g.Pogingen < Gebruiker.PogingenMaximum)
                .ExecuteUpdateAsync(s => s.SetProperty(g => g.Pogingen, g => g.Pogingen + 1), ct) == 1;
        }

        private async Task GeluktAsync(Guid id, CancellationToken ct)
        {
            var nu = klok.GetUtcNow();
            await db.Gebruikers.Where(g => g.Id == id).ExecuteUpdateAsync(
                s => s.SetProperty(g => g.Pogingen, 0).SetProperty(g => g.SlotTotOp, (DateTimeOffset?)null).SetProperty(g => g.LaatstAangemeldOp, nu), ct);
            await db.PersoonsgegevensGelezenAsync(nameof(Gebruiker), id, ct);
        }

        private async Task MisluktAsync(Guid id, CancellationToken ct)
        {
            var slot = klok.GetUtcNow() + Gebruiker.Slotduur;
            await db.Gebruikers.Where(g => g.Id == id && g.Pogingen >= Gebruiker.PogingenMaximum && g.SlotTotOp == null)
                .ExecuteUpdateAsync(s => s.SetProperty(g => g.SlotTotOp, slot), ct);
            handeling.Handeling = "SessieStartenMislukt";
            await db.PersoonsgegevensGelezenAsync(nameof(Gebruiker), id, ct);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/sessies", (Request verzoek, ISender sender, CancellationToken ct) => sender.Send(verzoek, ct).ToHttp())
        .Beschrijf(nameof(SessieStarten), "Aanmelden", "Zet het sessiecookie. Stuur antiforgeryToken mee bij elk verzoek dat iets verandert.")
        .Produces<Sessie>()
        .Problemen(StatusCodes.Status429TooManyRequests)
        .AllowAnonymous();
}
