using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Gives the indiener another fixed contact: never nobody, and never without a reason.</summary>
internal static class RegiehouderWijzigen
{
    public sealed record Request(Guid Id, Guid? RegiehouderId, string? Reden, IfMatch Versie) : IRequest<Result<Response>>;

    public sealed record Response(Guid RegiehouderId, Guid Versie);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.RegiehouderId).NotNull().WithMessage("Kies een collega.");
            RuleFor(r => r.Reden).VerplichteTekst(Overdracht.RedenMaximum);
        }
    }

    internal sealed class Handler(BehandelingDbContext db, Personen personen, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken cancellationToken)
        {
            if (await db.Behandelingen.LadenAsync(request.Id, cancellationToken) is not { } behandeling)
                return BehandelingFouten.NietGevonden(request.Id);
            if ((gebruiker.Beslissen(behandeling) ?? request.Versie.Verschilt(behandeling)) is { } fout) return fout;
            if (!await personen.KanBehandelenAsync(request.RegiehouderId!.Value, cancellationToken)) return BehandelingFouten.GeenBehandelaar;

            var uitkomst = behandeling.RegiehouderWijzigen(request.RegiehouderId.Value, request.Reden!, gebruiker.Id!.Value, klok.GetUtcNow());
            if (uitkomst.IsFout) return uitkomst.Fout;

            await db.SaveChangesAsync(cancellationToken);
            return new Response(request.RegiehouderId.Value, behandeling.Versie);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPut("/behandelingen/{id:guid}/regiehouder", Endpoint)
        .Beschrijf(nameof(RegiehouderWijzigen), "Regiehouder wijzigen", "Het vaste aanspreekpunt voor de indiener, tot het is opgelost.")
        .Problemen(404, 409, 412, 428)
        .Produces<Response>()
        .RequireAuthorization(Recht.Behandelen);

    private static Task<IResult> Endpoint(Guid id, Body body, IfMatch versie, ISender sender, CancellationToken ct) =>
        sender.Send(new Request(id, body.RegiehouderId, body.Reden, versie), ct).ToHttp(r => r.Versie);

    public sealed record Body(Guid? RegiehouderId, string? Reden);
}
