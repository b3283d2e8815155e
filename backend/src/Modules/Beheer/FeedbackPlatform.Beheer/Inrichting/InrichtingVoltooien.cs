using FeedbackPlatform.Beheer.Gebruikers;
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

namespace FeedbackPlatform.Beheer.Inrichting;

/// <summary>Makes the first Beheerder, with the link from the server's console. Once.</summary>
internal static class InrichtingVoltooien
{
    /// <param name="Sleutel">From the link.</param>
    /// <param name="Naam">Of the first Beheerder.</param>
    /// <param name="Email">To sign in with.</param>
    /// <param name="Wachtwoord">Of the own choice.</param>
    public sealed record Request(string? Sleutel, string? Naam, string? Email, string? Wachtwoord) : IRequest<Result>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Sleutel).NotEmpty().WithMessage("Open de link die de server bij het starten toont.").MaximumLength(EenmaligeLink.GeheimMaximum);
            RuleFor(r => r.Naam).Accountnaam();
            RuleFor(r => r.Email).Emailadres();
            RuleFor(r => r.Wachtwoord).Wachtwoord();
            RuleFor(r => r.Wachtwoord).Must((r, w) => w is null || r.Naam is null || r.Email is null || !Wachtwoordregels.LijktOp(w, r.Naam, r.Email))
                .WithErrorCode("te-gewoon").WithMessage("Gebruik niet uw naam of e-mailadres als wachtwoord.");
        }
    }

    internal sealed class Handler(BeheerDbContext db, Wachtwoorden wachtwoorden, Aanmeldrem rem, IHuidigeGebruiker wie, TimeProvider klok)
        : IRequestHandler<Request, Result>
    {
        private static readonly Fout Verlopen = Fout.Conflict("inrichting.link-verlopen", "Deze link werkt niet meer",
            "De link is gebruikt of ouder dan 24 uur. Start de server opnieuw voor een nieuwe, of meld u aan als er al een account is.");

        public async Task<Result> Handle(Request request, CancellationToken ct)
        {
            if (rem.Dicht(wie.Vanaf))
                return SessieFouten.TeVaak;
            var nu = klok.GetUtcNow();
            var hash = EenmaligeLink.HashVan(request.Sleutel!);
            await using var transactie = await db.Database.BeginTransactionAsync(ct);

            // Closes every open link first: of two people at once, also on two replicas, the second finds none.
            var open = await db.EenmaligeLinks.AnyAsync(l => l.Hash == hash && l.Doel == Linkdoel.Inrichting && l.GebruiktOp == null && l.VerlooptOp > nu, ct);
            if (!open
                || await db.EenmaligeLinks.Where(l => l.Doel == Linkdoel.Inrichting && l.GebruiktOp == null)
                    .ExecuteUpdateAsync(s => s.SetProperty(l => l.GebruiktOp, nu), ct) == 0
                || await db.Gebruikers.AnyAsync(ct))
            {
                rem.Mislukt(wie.Vanaf);
                return Verlopen;
            }

            var beheerder = Gebruiker.Maak(request.Naam!, request.Email!, [Rol.Beheerder], null, nu);
            beheerder.WachtwoordInstellen(wachtwoorden.Hash(request.Wachtwoord!));
            db.Gebruikers.Add(beheerder);
            await db.SaveChangesAsync(ct);
            await transactie.CommitAsync(ct);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/inrichting", (Request verzoek, ISender sender, CancellationToken ct) => sender.Send(verzoek, ct).ToHttp())
        .Beschrijf(nameof(InrichtingVoltooien), "Eerste beheerder maken", "Met de link die de server bij het starten toont; werkt een keer.")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(StatusCodes.Status409Conflict, StatusCodes.Status429TooManyRequests)
        .AllowAnonymous();
}
