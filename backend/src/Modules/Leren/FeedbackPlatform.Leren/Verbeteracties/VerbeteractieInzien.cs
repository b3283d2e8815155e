using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>One verbeteractie with the words it rests on and its log.</summary>
internal static class VerbeteractieInzien
{
    public sealed record Request(Guid Id) : IRequest<Result<Uitkomst>>;

    public sealed record Regel(Guid Id, string Tekst, Actiestatus? Status, Collega? Door, DateTimeOffset GeschrevenOp);

    public sealed record Uitkomst(
        Guid Id, Guid Versie, string Titel, string? Omschrijving, string Hypothese, Collega? Eigenaar, DateOnly? StartDatum, DateOnly StreefDatum,
        DateOnly? VoltooiingsDatum, Guid? CategorieId, string? CategorieNaam, string? Stopcriterium, Actiestatus Status, string? Blokkadereden,
        DateTimeOffset? GeblokkeerdOp, DateTimeOffset BeslotenOp, Guid? VerbeteroverlegId, int? VerbeteroverlegNummer,
        IReadOnlyList<SignaalWeergave> Klantsignalen, IReadOnlyList<Regel> Voortgang, EffectSamenvatting? Effect);

    internal sealed class Handler(LerenDbContext db, Opzoeken opzoeken) : IRequestHandler<Request, Result<Uitkomst>>
    {
        public async Task<Result<Uitkomst>> Handle(Request request, CancellationToken ct)
        {
            var a = await db.Verbeteracties.AsNoTracking().Include(x => x.Koppelingen).SingleOrDefaultAsync(x => x.Id == request.Id, ct);
            if (a is null)
                return VerbeteractieFouten.NietGevonden(request.Id);
            var nummer = await db.Verbeteroverleggen.Where(o => o.Id == a.VerbeteroverlegId).Select(o => (int?)o.Nummer).FirstOrDefaultAsync(ct);
            var signalen = await opzoeken.SignalenAsync(a.Koppelingen.Select(k => k.KlantsignaalId), ct);
            var personen = await opzoeken.PersonenAsync(a.Voortgang.Select(v => v.DoorId).Append(a.EigenaarId), ct);
            return new Uitkomst(
                a.Id, a.Versie, a.Titel, a.Omschrijving, a.Hypothese, personen.GetValueOrDefault(a.EigenaarId), a.StartDatum, a.StreefDatum,
                a.VoltooiingsDatum, a.CategorieId, await opzoeken.CategorieNaamAsync(a.CategorieId, ct), a.Stopcriterium, a.Status, a.Blokkadereden,
                a.GeblokkeerdOp, a.BeslotenOp, a.VerbeteroverlegId, nummer,
                [.. signalen.Values.OrderByDescending(s => s.Ontvangstdatum).ThenBy(s => s.Id)],
                [.. a.Voortgang.OrderByDescending(v => v.GeschrevenOp).Select(v => new Regel(
                    v.Id, v.Tekst, v.Status, v.DoorId is { } door ? personen.GetValueOrDefault(door) : null, v.GeschrevenOp))],
                a.Effectmetingen.OrderByDescending(m => m.GemetenOp).Select(Samenvatting.Van).FirstOrDefault());
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/verbeteracties/{id:guid}", (Guid id, ISender sender, CancellationToken ct) =>
            sender.Send(new Request(id), ct).ToHttp(r => r.Versie))
        .Beschrijf(nameof(VerbeteractieInzien), "Eén verbeteractie")
        .Produces<Uitkomst>().Problemen(404)
        .RequireAuthorization(Recht.LerenLezen);
}

internal static class Samenvatting
{
    public static EffectSamenvatting Van(Effectmeting m) =>
        new(m.Uitkomst, m.AantalVoor, m.AantalNa, m.Weken, m.PercentageLaag, m.PercentageHoog);
}
