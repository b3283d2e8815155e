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

/// <summary>Renames a channel or switches it on or off.</summary>
internal static class KanaalWijzigen
{
    public sealed record Request(Guid Id, IfMatch Versie, string? Naam, bool Actief, int Volgorde) : IRequest<Result<Kanaalgegevens>>;

    /// <param name="Naam">As the organisation calls it.</param>
    /// <param name="Actief">False: may not be chosen any more.</param>
    /// <param name="Volgorde">Place in the list.</param>
    public sealed record Body(string? Naam, bool Actief, int Volgorde);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.Naam).NotEmpty().WithMessage("Vul een naam in.")
                .MaximumLength(Kanaalinstelling.NaamMaximum).WithMessage($"Een naam heeft hoogstens {Kanaalinstelling.NaamMaximum} tekens.");
            RuleFor(r => r.Volgorde).InclusiveBetween(0, 10_000).WithMessage("Kies een plaats van 0 tot 10.000.");
        }
    }

    internal sealed class Handler(BeheerDbContext db) : IRequestHandler<Request, Result<Kanaalgegevens>>
    {
        private static readonly Fout GeenOver = Fout.Conflict("kanaal.laatste", "Er moet een kanaal blijven",
            "Zonder kanaal kan niemand registreren. Zet eerst een ander kanaal aan.");

        public async Task<Result<Kanaalgegevens>> Handle(Request request, CancellationToken ct)
        {
            var kanaal = await db.Kanalen.SingleOrDefaultAsync(k => k.Id == request.Id, ct);
            if (kanaal is null)
                return Fout.NietGevonden("kanaal", request.Id);
            if (request.Versie.Verschilt(kanaal) is { } fout)
                return fout;
            if (!request.Actief && !await db.Kanalen.AnyAsync(k => k.Id != kanaal.Id && k.Actief, ct))
                return GeenOver;
            kanaal.Wijzigen(request.Naam!, request.Actief, request.Volgorde);
            await db.SaveChangesAsync(ct);
            return Kanaalgegevens.Van(kanaal);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/kanalen/{id:guid}", (Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id, versie, body.Naam, body.Actief, body.Volgorde), ct).ToHttp(k => k.Versie))
        .Beschrijf(nameof(KanaalWijzigen), "Kanaal hernoemen of uitzetten")
        .Produces<Kanaalgegevens>()
        .Problemen(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired)
        .RequireAuthorization(Recht.Beheren);
}
