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

/// <summary>The language of this person's screens, on every device.</summary>
internal static class TaalKiezen
{
    /// <param name="Taal"><c>nl</c> or <c>en</c>.</param>
    public sealed record Request(string? Taal) : IRequest<Result<Sessie>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Taal).Must(t => Gebruiker.Talen.Contains(t!)).WithErrorCode("onbekende-waarde")
            .WithMessage($"Kies een van: {string.Join(", ", Gebruiker.Talen)}.");
    }

    internal sealed class Handler(BeheerDbContext db, Sessiebeheer sessies, IHuidigeGebruiker wie) : IRequestHandler<Request, Result<Sessie>>
    {
        public async Task<Result<Sessie>> Handle(Request request, CancellationToken ct)
        {
            var gebruiker = await db.Gebruikers.SingleAsync(g => g.Id == wie.Id, ct);
            gebruiker.TaalKiezen(request.Taal!);
            await db.SaveChangesAsync(ct);
            return await sessies.ToonAsync(gebruiker, ct);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/sessies/huidige/taal", (Request verzoek, ISender sender, CancellationToken ct) => sender.Send(verzoek, ct).ToHttp())
        .Beschrijf(nameof(TaalKiezen), "Taal van de schermen kiezen")
        .Produces<Sessie>()
        .RequireAuthorization(Recht.Aangemeld);
}
