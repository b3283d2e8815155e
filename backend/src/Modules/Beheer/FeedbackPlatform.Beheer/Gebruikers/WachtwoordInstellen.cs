using FeedbackPlatform.Beheer.Inrichting;
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

/// <summary>Chooses a password with a link that works once. Open sessions of the account end.</summary>
internal static class WachtwoordInstellen
{
    /// <param name="Sleutel">From the link.</param>
    /// <param name="Wachtwoord">Of the owner's choice.</param>
    public sealed record Request(string? Sleutel, string? Wachtwoord) : IRequest<Result>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Sleutel).NotEmpty().WithMessage("Open de link uit de uitnodiging.").MaximumLength(EenmaligeLink.GeheimMaximum);
            RuleFor(r => r.Wachtwoord).Wachtwoord();
        }
    }

    internal sealed class Handler(BeheerDbContext db, Wachtwoorden wachtwoorden, Aanmeldrem rem, IHuidigeGebruiker wie, TimeProvider klok)
        : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            if (rem.Dicht(wie.Vanaf))
                return SessieFouten.TeVaak;
            var nu = klok.GetUtcNow();
            var hash = EenmaligeLink.HashVan(request.Sleutel!);
            var bruikbaar = db.EenmaligeLinks.Where(l => l.Hash == hash && l.Doel == Linkdoel.Wachtwoord && l.GebruiktOp == null && l.VerlooptOp > nu);
            var id = await bruikbaar.Select(l => l.GebruikerId).SingleOrDefaultAsync(ct);
            var gebruiker = await db.Gebruikers.SingleOrDefaultAsync(g => g.Id == id && g.GeblokkeerdOp == null, ct);
            if (gebruiker is null)
            {
                rem.Mislukt(wie.Vanaf);
                return GebruikerFouten.LinkVerlopen;
            }

            if (Wachtwoordregels.LijktOp(request.Wachtwoord!, gebruiker.Naam, gebruiker.Email))
                return Fout.Ongeldig("wachtwoord", "te-gewoon", "Gebruik niet uw naam of e-mailadres als wachtwoord.");

            await using var transactie = await db.Database.BeginTransactionAsync(ct);
            if (await bruikbaar.ExecuteUpdateAsync(s => s.SetProperty(l => l.GebruiktOp, nu), ct) == 0)
                return GebruikerFouten.LinkVerlopen; // Somebody used it a moment earlier.
            gebruiker.WachtwoordInstellen(wachtwoorden.Hash(request.Wachtwoord!));
            await db.SaveChangesAsync(ct);
            await transactie.CommitAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/wachtwoorden", (Request verzoek, ISender sender, CancellationToken ct) => sender.Send(verzoek, ct).ToHttp())
        .Beschrijf(nameof(WachtwoordInstellen), "Wachtwoord kiezen met een link")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(StatusCodes.Status409Conflict, StatusCodes.Status429TooManyRequests)
        .AllowAnonymous();
}
