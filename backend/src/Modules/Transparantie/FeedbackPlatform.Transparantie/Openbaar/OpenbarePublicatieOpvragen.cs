using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>One published pair by its public address.</summary>
internal static class OpenbarePublicatieOpvragen
{
    /// <summary>It was there, and was taken off.</summary>
    public static readonly Fout Ingetrokken = new("publicatie.ingetrokken", "Niet gevonden", "Deze publicatie staat niet meer op de openbare pagina.", Foutsoort.NietGevonden);

    public static readonly Fout Onbekend = new("publicatie.niet-gevonden", "Niet gevonden", "Er is geen publicatie met dit adres.", Foutsoort.NietGevonden);

    public sealed record Request(string Slug) : IRequest<Result<OpenbarePublicatie>>;

    internal sealed class Handler(TransparantieDbContext db) : IRequestHandler<Request, Result<OpenbarePublicatie>>
    {
        public async Task<Result<OpenbarePublicatie>> Handle(Request request, CancellationToken cancellationToken)
        {
            var publicatie = await db.Publicaties.AsNoTracking()
                .Where(p => p.Slug == request.Slug && p.Status == Publicatiestatus.Gepubliceerd)
                .Select(OpenbarePublicatie.Van).SingleOrDefaultAsync(cancellationToken);
            if (publicatie is not null)
                return publicatie;
            return await db.Publicaties.AnyAsync(p => p.Slug == request.Slug, cancellationToken) ? Ingetrokken : Onbekend;
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/openbaar/publicaties/{slug}", Endpoint)
        .Beschrijf(nameof(OpenbarePublicatieOpvragen), "Openbare publicatie opvragen")
        .Produces<OpenbarePublicatie>()
        .Problemen(404)
        .RequireCors(Openbaarheid.Cors)
        .AllowAnonymous();

    private static Task<IResult> Endpoint(string slug, ISender sender, CancellationToken ct) => sender.Send(new Request(slug), ct).ToHttp();
}
