using System.Data.SqlTypes;
using FeedbackPlatform.Beheer.Contracts;
using FeedbackPlatform.Beheer.Persistence;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Audit;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Paginering;
using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Toegang;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FeedbackPlatform.Beheer.Auditspoor;

/// <summary>Who did what to which object, when and from where, over all modules, newest first. Reading it is on record too.</summary>
internal static class AuditregelsZoeken
{
    public sealed record Request(
        Guid? ObjectId, Guid? GebruikerId, string? Handeling, string? Objectsoort, DateOnly? VanDatum, DateOnly? TotDatum, string? Cursor, int? Limit)
        : IRequest<Result<Pagina<Rij>>>;

    /// <param name="Id">Of the row.</param>
    /// <param name="TijdstipOp">When.</param>
    /// <param name="Module">Where it was recorded.</param>
    /// <param name="Gebruiker">Who; null for the system and the anonymous public.</param>
    /// <param name="Handeling">Use case, or the query that read personal data.</param>
    /// <param name="Objectsoort">Of what kind.</param>
    /// <param name="ObjectId">Which one.</param>
    /// <param name="Vanaf">Network address.</param>
    public sealed record Rij(
        Guid Id, DateTimeOffset TijdstipOp, string Module, Persoon? Gebruiker, string Handeling, string Objectsoort, Guid ObjectId, string? Vanaf);

    /// <param name="Id">Of the account.</param>
    /// <param name="Naam">Null when the account is not known.</param>
    public sealed record Persoon(Guid Id, string? Naam);

    internal sealed class Handler(BeheerDbContext beheer, ModuleContexten modules, IServiceProvider diensten, ISender sender, Database database)
        : IRequestHandler<Request, Result<Pagina<Rij>>>
    {
        public async Task<Result<Pagina<Rij>>> Handle(Request request, CancellationToken ct)
        {
            if (!Cursor.Lees(request.Cursor, out (DateTimeOffset Waarde, Guid Id)? na))
                return Cursor.Ongeldig;
            await beheer.PersoonsgegevensGelezenAsync("Auditspoor", request.ObjectId ?? request.GebruikerId ?? Guid.Empty, ct);

            var limiet = Paginering.Limiet(request.Limit);
            var gevonden = new List<(string Module, AuditRegel Regel)>();
            foreach (var type in modules.Typen)
            {
                var db = (ModuleDbContext)diensten.GetRequiredService(type);
                var regels = await Volgorde(Filter(db.AuditRegels.AsNoTracking(), request), na).Take(limiet + 1).ToListAsync(ct);
                gevonden.AddRange(regels.Select(r => (db.Schema, r)));
            }

            gevonden.Sort((a, b) => -Vergelijk(a.Regel, b.Regel));
            var ids = gevonden.Select(g => g.Regel.GebruikerId).OfType<Guid>().Distinct().ToList();
            var namen = (await sender.Send(new GebruikersOpvragen(ids), ct)).ToDictionary(n => n.Id, n => n.Naam);
            return gevonden.NaarPagina(limiet, g => Cursor.Maak(g.Regel.TijdstipOp, g.Regel.Id), g => new Rij(
                g.Regel.Id, g.Regel.TijdstipOp, g.Module,
                g.Regel.GebruikerId is { } id ? new Persoon(id, namen.GetValueOrDefault(id)) : null,
                g.Regel.Handeling, g.Regel.Objectsoort, g.Regel.ObjectId, g.Regel.Vanaf));
        }

        private static IQueryable<AuditRegel> Filter(IQueryable<AuditRegel> regels, Request r)
        {
            if (r.ObjectId is { } objectId)
                regels = regels.Where(a => a.ObjectId == objectId);
            if (r.GebruikerId is { } gebruikerId)
                regels = regels.Where(a => a.GebruikerId == gebruikerId);
            if (!string.IsNullOrWhiteSpace(r.Handeling))
                regels = regels.Where(a => a.Handeling == r.Handeling);
            if (!string.IsNullOrWhiteSpace(r.Objectsoort))
                regels = regels.Where(a => a.Objectsoort == r.Objectsoort);
            if (r.VanDatum is { } vanaf && vanaf > DateOnly.MinValue && vanaf.Begin() is var van)
                regels = regels.Where(a => a.TijdstipOp >= van);
            if (r.TotDatum is { } totEnMet && totEnMet < DateOnly.MaxValue && totEnMet.AddDays(1).Begin() is var tot)
                regels = regels.Where(a => a.TijdstipOp < tot);
            return regels;
        }

        /// <summary>
        /// Ids are version 7, made from the row's own time, so the primary key runs along with time and pages need no other
        /// index. SQL Server compares a uniqueidentifier from its random end; there the time itself leads.
        /// </summary>
        private IQueryable<AuditRegel> Volgorde(IQueryable<AuditRegel> regels, (DateTimeOffset Waarde, Guid Id)? na)
        {
            if (database.Provider == Databaseprovider.SqlServer)
            {
                if (na is var (tijdstip, op))
                    regels = regels.Where(a => a.TijdstipOp < tijdstip || (a.TijdstipOp == tijdstip && a.Id.CompareTo(op) < 0));
                return regels.OrderByDescending(a => a.TijdstipOp).ThenByDescending(a => a.Id);
            }

            if (na is var (_, id))
                regels = regels.Where(a => a.Id.CompareTo(id) < 0);
            return regels.OrderByDescending(a => a.Id);
        }

        private int Vergelijk(AuditRegel a, AuditRegel b)
        {
            if (database.Provider != Databaseprovider.SqlServer)
                return a.Id.CompareTo(b.Id);
            var tijd = a.TijdstipOp.CompareTo(b.TijdstipOp);
            return tijd != 0 ? tijd : new SqlGuid(a.Id).CompareTo(new SqlGuid(b.Id));
        }
    }

    public static void Map(RouteGroupBuilder groep) => groep
        .MapGet("/auditregels", (
            Guid? objectId, Guid? gebruikerId, string? handeling, string? objectsoort, DateOnly? vanDatum, DateOnly? totDatum, string? cursor, int? limit,
            ISender sender, CancellationToken ct) =>
            sender.Send(new Request(objectId, gebruikerId, handeling, objectsoort, vanDatum, totDatum, cursor, limit), ct).ToHttp())
        .Beschrijf(nameof(AuditregelsZoeken), "Wie deed wat", "Over alle modules, nieuwste eerst. Ook dit inzien wordt vastgelegd.")
        .Produces<Pagina<Rij>>()
        .RequireAuthorization(Recht.AuditLezen);
}
