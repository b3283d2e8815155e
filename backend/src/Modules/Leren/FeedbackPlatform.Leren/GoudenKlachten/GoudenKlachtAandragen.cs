using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.GoudenKlachten;

/// <summary>Any colleague nominates a klantsignaal that we can learn much from; one is enough.</summary>
internal static class GoudenKlachtAandragen
{
    /// <param name="Reden">Why we can learn from it.</param>
    /// <param name="Leerwaarde">What kind of learning it offers, if that is clear.</param>
    public sealed record Request(Guid KlantsignaalId, string Reden, Leerwaarde? Leerwaarde) : IRequest<Result<Response>>;

    public sealed record Response(Guid Id, Guid KlantsignaalId, string Reden, Leerwaarde? Leerwaarde, GoudenKlachtstatus Status);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(r => r.KlantsignaalId).NotEmpty().WithMessage("Kies het klantsignaal.");
            RuleFor(r => r.Reden).NotEmpty().WithMessage("Schrijf op wat we hiervan kunnen leren. Eén zin is genoeg.")
                .MaximumLength(GoudenKlacht.RedenMaximum).WithMessage($"Gebruik hoogstens {GoudenKlacht.RedenMaximum} tekens.");
        }
    }

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken, IHuidigeGebruiker gebruiker, TimeProvider klok)
        : IRequestHandler<Request, Result<Response>>
    {
        public async Task<Result<Response>> Handle(Request request, CancellationToken ct)
        {
            if (!await opzoeken.BestaanAsync([request.KlantsignaalId], ct))
                return GoudenKlachtFouten.OnbekendKlantsignaal;
            if (await db.GoudenKlachten.AnyAsync(k => k.KlantsignaalId == request.KlantsignaalId, ct))
                return GoudenKlachtFouten.AlAangedragen;

            var klacht = GoudenKlacht.Aandragen(request.KlantsignaalId, request.Reden, request.Leerwaarde, gebruiker.Id, klok.GetUtcNow());
            db.GoudenKlachten.Add(klacht);
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException) when (db.Database.CurrentTransaction is null)
            {
                // Two colleagues at once: the unique index let one through.
                db.ChangeTracker.Clear();
                if (await db.GoudenKlachten.AnyAsync(k => k.KlantsignaalId == request.KlantsignaalId, ct))
                    return GoudenKlachtFouten.AlAangedragen;
                throw;
            }

            return new Response(klacht.Id, klacht.KlantsignaalId, klacht.Reden, klacht.Leerwaarde, klacht.Status);
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapPost("/gouden-klachten", (Request verzoek, ISender sender, CancellationToken ct) =>
            sender.Send(verzoek, ct).ToCreated(r => $"/api/v1/gouden-klachten/{r.Id}"))
        .Beschrijf(nameof(GoudenKlachtAandragen), "Gouden klacht aandragen",
            "Draagt een klantsignaal aan waar we veel van kunnen leren. Eén is genoeg. Het komt op de agenda van het volgende verbeteroverleg.")
        .Produces<Response>(StatusCodes.Status201Created)
        .Idempotent<LerenDbContext>()
        .RequireAuthorization(Recht.Registreren, Recht.SignalenLezen);
}
