using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Publicaties;

/// <summary>Takes a publicatie off the public page, or gives up a draft, and says why.</summary>
internal static class PublicatieIntrekken
{
    public sealed record Request(Guid Id, IfMatch Versie, string? Reden) : IRequest<Result>;

    public sealed record Body(string? Reden);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(r => r.Reden)
            .NotEmpty().WithMessage("Schrijf op waarom u de publicatie intrekt.")
            .MaximumLength(Publicatie.RedenMaximum).WithMessage($"Gebruik hoogstens {Publicatie.RedenMaximum} tekens.");
    }

    internal sealed class Handler(TransparantieDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : IRequestHandler<Request, Result>
    {
        public async Task<Result> Handle(Request request, CancellationToken cancellationToken)
        {
            var publicatie = await db.Publicaties.SingleOrDefaultAsync(p => p.Id == request.Id, cancellationToken);
            if (publicatie is null)
                return PublicatieFouten.NietGevonden(request.Id);
            if (request.Versie.Verschilt(publicatie) is { } verschil)
                return verschil;

            var uitkomst = publicatie.Intrekken(gebruiker.Id!.Value, request.Reden!, klok.GetUtcNow());
            if (uitkomst.IsFout)
                return uitkomst;
            await db.SaveChangesAsync(cancellationToken);
            return Result.Gelukt;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/publicaties/{id:guid}/intrekking", Endpoint)
        .Beschrijf(nameof(PublicatieIntrekken), "Publicatie intrekken")
        .Produces(StatusCodes.Status204NoContent)
        .Problemen(404, 409, 412, 428)
        .RequireAuthorization(Recht.PublicatieOpstellen);

    private static Task<IResult> Endpoint(Guid id, IfMatch versie, Body body, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, versie, body.Reden), ct).ToHttp();
}
