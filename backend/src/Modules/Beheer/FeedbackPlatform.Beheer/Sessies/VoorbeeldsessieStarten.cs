using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Beheer.Voorbeeld;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace FeedbackPlatform.Beheer.Sessies;

/// <summary>In development, with the example organisation: be one of its people without a password.</summary>
internal static class VoorbeeldsessieStarten
{
    /// <param name="Rol">Role to look through; the example organisation's first person with that role.</param>
    public sealed record Request(Rol? Rol) : IRequest<Result<Sessie>>;

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Rol).NotNull().WithMessage("Kies een rol.");
    }

    internal sealed class Handler(BeheerDbContext db, Sessiebeheer sessies, IHostEnvironment omgeving) : IRequestHandler<Request, Result<Sessie>>
    {
        public async Task<Result<Sessie>> Handle(Request request, CancellationToken ct)
        {
            if (!omgeving.IsDevelopment())
                return SessieFouten.GeenVoorbeeld;
            var id = Voorbeeldpersonen.Van(request.Rol!.Value);
            var gebruiker = await db.Gebruikers.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && g.GeblokkeerdOp == null, ct);
            if (gebruiker is null)
                return SessieFouten.GeenVoorbeeld;
            await db.PersoonsgegevensGelezenAsync(nameof(Gebruikers.Gebruiker), id, ct);
            return await sessies.StartAsync(gebruiker, ct);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/voorbeeldsessies", (Request verzoek, ISender sender, CancellationToken ct) => sender.Send(verzoek, ct).ToHttp())
        .Beschrijf(nameof(VoorbeeldsessieStarten), "Aanmelden als voorbeeldpersoon", "Bestaat alleen in ontwikkeling, met de voorbeeldorganisatie.")
        .Produces<Sessie>()
        .Problemen(StatusCodes.Status404NotFound)
        .AllowAnonymous();
}
