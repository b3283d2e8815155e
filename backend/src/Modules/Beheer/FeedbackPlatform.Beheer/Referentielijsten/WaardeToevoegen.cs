using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Referentielijsten;

/// <summary>Adds a value to a tree.</summary>
internal static class WaardeToevoegen
{
    public sealed record Request(Lijst Lijst, string? Naam, Guid? BovenliggendeId, string? Uitleg) : IRequest<Result<Waardegegevens>>;

    /// <param name="Naam">Own name, without that of the parent.</param>
    /// <param name="BovenliggendeId">Null for a root.</param>
    /// <param name="Uitleg">When to choose it.</param>
    public sealed record Body(string? Naam, Guid? BovenliggendeId, string? Uitleg);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Naam).Waardenaam();
            RuleFor(r => r.Uitleg).Waardeuitleg();
        }
    }

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Waardegegevens>>
    {
        public async Task<Result<Waardegegevens>> Handle(Request request, CancellationToken ct)
        {
            if (await db.Lijst(request.Lijst).CountAsync(ct) >= Waarde.LijstMaximum)
                return WaardeFouten.LijstVol;
            if (request.BovenliggendeId is { } boven && !await db.Lijst(request.Lijst).AnyAsync(w => w.Id == boven, ct))
                return WaardeFouten.BovenliggendeBestaatNiet;
            var laatste = await db.Lijst(request.Lijst).Where(w => w.BovenliggendeId == request.BovenliggendeId).MaxAsync(w => (int?)w.Volgorde, ct);
            var waarde = Waarde.Maak(request.Lijst, request.Naam!, request.BovenliggendeId, request.Uitleg, (laatste ?? -1) + 1);
            if (await db.Waarden.AnyAsync(w => w.Plaats == waarde.Plaats, ct))
                return WaardeFouten.BestaatAl;
            db.Waarden.Add(waarde);
            await db.SaveChangesAsync(ct);
            return Waardegegevens.Van(waarde);
        }
    }

    public static void Map(RouteGroupBuilder groep)
    {
        foreach (var lijst in Lijsten.Alle)
        {
            groep.MapPost(lijst.Pad(), (Body body, ISender sender, CancellationToken ct) =>
                    sender.Send(new Request(lijst, body.Naam, body.BovenliggendeId, body.Uitleg), ct)
                        .ToCreated(w => $"/api/v1{lijst.Pad()}/{w.Id}", w => w.Versie))
                .Beschrijf($"{lijst.Enkelvoud()}Toevoegen", $"{lijst.Enkelvoud()} toevoegen")
                .Produces<Waardegegevens>(StatusCodes.Status201Created)
                .Problemen(StatusCodes.Status409Conflict)
                .Idempotent<BeheerDbContext>()
                .RequireAuthorization(Recht.Beheren);
        }
    }
}

internal static class Waarderegels
{
    public static IRuleBuilderOptions<T, string?> Waardenaam<T>(this IRuleBuilder<T, string?> regel) => regel
        .NotEmpty().WithMessage("Vul een naam in.")
        .MaximumLength(Waarde.NaamMaximum).WithMessage($"Een naam heeft hoogstens {Waarde.NaamMaximum} tekens.");

    public static IRuleBuilderOptions<T, string?> Waardeuitleg<T>(this IRuleBuilder<T, string?> regel) => regel
        .MaximumLength(Waarde.UitlegMaximum).WithMessage($"Een uitleg heeft hoogstens {Waarde.UitlegMaximum} tekens.");
}
