using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Beheer.Sessies;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>Changes the own password. This session goes on; all others of the account end.</summary>
internal static class WachtwoordWijzigen
{
    /// <param name="Huidig">The password until now.</param>
    /// <param name="Wachtwoord">The password from now on.</param>
    public sealed record Request(string? Huidig, string? Wachtwoord) : IRequest<Result<Sessie>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Huidig).NotEmpty().WithMessage("Vul uw huidige wachtwoord in.").MaximumLength(Gebruiker.WachtwoordMaximum);
            RuleFor(r => r.Wachtwoord).Wachtwoord();
        }
    }

    internal sealed class Handler(BeheerDbContext db, Wachtwoorden wachtwoorden, Sessiebeheer sessies, Aanmeldrem rem, IHuidigeGebruiker wie)
        : IRequestHandler<Request, Result<Sessie>>
    {
        public async Task<Result<Sessie>> Handle(Request request, CancellationToken ct)
        {
            if (rem.Dicht(wie.Vanaf))
                return SessieFouten.TeVaak;
            var gebruiker = await db.Gebruikers.SingleAsync(g => g.Id == wie.Id, ct);
            if (!await wachtwoorden.KloptAsync(gebruiker.Wachtwoordhash, request.Huidig!, ct))
            {
                rem.Mislukt(wie.Vanaf);
                return GebruikerFouten.HuidigKloptNiet;
            }

            if (Wachtwoordregels.LijktOp(request.Wachtwoord!, gebruiker.Naam, gebruiker.Email))
                return Fout.Ongeldig("wachtwoord", "te-gewoon", "Gebruik niet uw naam of e-mailadres als wachtwoord.");
            gebruiker.WachtwoordInstellen(wachtwoorden.Hash(request.Wachtwoord!));
            await db.SaveChangesAsync(ct);
            return await sessies.StartAsync(gebruiker, ct);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/sessies/huidige/wachtwoord", (Request verzoek, ISender sender, CancellationToken ct) => sender.Send(verzoek, ct).ToHttp())
        .Beschrijf(nameof(WachtwoordWijzigen), "Eigen wachtwoord wijzigen", "Andere sessies van dit account eindigen; het antwoord heeft een nieuw antiforgeryToken.")
        .Produces<Sessie>()
        .Problemen(StatusCodes.Status429TooManyRequests)
        .RequireAuthorization(Recht.Aangemeld);
}
