using FeedbackPlatform.Behandeling.Contracts;
using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Intake.Persistence;
using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Transparantie.Contracts;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Berichten;

/// <summary>Writes what other modules did into the tijdlijn of the klantsignaal.</summary>
internal abstract class TijdlijnConsument<TEvent>(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : BundelConsument<TEvent, IntakeDbContext>(db, diensten)
    where TEvent : IModuleEvent
{
    protected IntakeDbContext Db { get; } = db;

    protected DateTimeOffset Nu => klok.GetUtcNow();

    protected void Schrijf(Guid klantsignaalId, TijdlijnSoort soort, Guid verwijzingId, Guid? gebruikerId = null, string? detail = null, DateTimeOffset? op = null) =>
        Db.Tijdlijn.Add(Tijdlijnregel.Maak(klantsignaalId, soort, op ?? Nu, gebruikerId, verwijzingId, detail));
}

internal sealed class OpBehandelingGestart(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<BehandelingGestart>(db, diensten, klok)
{
    protected override Task VerwerkAsync(BehandelingGestart gebeurtenis, CancellationToken ct)
    {
        Schrijf(gebeurtenis.KlantsignaalId, TijdlijnSoort.BehandelingGestart, gebeurtenis.BehandelingId,
            detail: gebeurtenis.UitersteDatum.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }
}

internal sealed class OpBehandelingToegewezen(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<BehandelingToegewezen>(db, diensten, klok)
{
    protected override Task VerwerkAsync(BehandelingToegewezen gebeurtenis, CancellationToken ct)
    {
        Schrijf(gebeurtenis.KlantsignaalId, TijdlijnSoort.BehandelingToegewezen, gebeurtenis.BehandelingId, gebeurtenis.BehandelaarId);
        return Task.CompletedTask;
    }
}

internal sealed class OpContactmomentVastgelegd(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<ContactmomentVastgelegd>(db, diensten, klok)
{
    protected override Task VerwerkAsync(ContactmomentVastgelegd gebeurtenis, CancellationToken ct)
    {
        Schrijf(gebeurtenis.KlantsignaalId, TijdlijnSoort.ContactmomentVastgelegd, gebeurtenis.BehandelingId,
            detail: gebeurtenis.Gelukt ? "Gelukt" : "NietGelukt");
        return Task.CompletedTask;
    }
}

internal sealed class OpBehandelingOvergedragen(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<BehandelingOvergedragen>(db, diensten, klok)
{
    protected override Task VerwerkAsync(BehandelingOvergedragen gebeurtenis, CancellationToken ct)
    {
        Schrijf(gebeurtenis.KlantsignaalId, TijdlijnSoort.BehandelingOvergedragen, gebeurtenis.BehandelingId, gebeurtenis.NaarId);
        return Task.CompletedTask;
    }
}

internal sealed class OpBehandelingAfgerond(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<BehandelingAfgerond>(db, diensten, klok)
{
    protected override Task VerwerkAsync(BehandelingAfgerond gebeurtenis, CancellationToken ct)
    {
        Schrijf(gebeurtenis.KlantsignaalId, TijdlijnSoort.BehandelingAfgerond, gebeurtenis.BehandelingId,
            detail: gebeurtenis.Afdoening, op: gebeurtenis.AfgerondOp);
        return Task.CompletedTask;
    }
}

internal sealed class OpGoudenKlachtAangedragen(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<GoudenKlachtAangedragen>(db, diensten, klok)
{
    protected override Task VerwerkAsync(GoudenKlachtAangedragen gebeurtenis, CancellationToken ct)
    {
        Schrijf(gebeurtenis.KlantsignaalId, TijdlijnSoort.GoudenKlachtAangedragen, gebeurtenis.GoudenKlachtId);
        return Task.CompletedTask;
    }
}

internal sealed class OpKlantsignaalBesproken(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<KlantsignaalBesproken>(db, diensten, klok)
{
    protected override Task VerwerkAsync(KlantsignaalBesproken gebeurtenis, CancellationToken ct)
    {
        Schrijf(gebeurtenis.KlantsignaalId, TijdlijnSoort.Besproken, gebeurtenis.VerbeteroverlegId);
        return Task.CompletedTask;
    }
}

/// <summary>Luisterloop: gehoord → gebruikt.</summary>
internal sealed class OpVerbeteractieBesloten(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<VerbeteractieBesloten>(db, diensten, klok)
{
    protected override async Task VerwerkAsync(VerbeteractieBesloten gebeurtenis, CancellationToken ct)
    {
        var nu = Nu;
        var ids = gebeurtenis.KlantsignaalIds;
        foreach (var klantsignaal in await Db.Klantsignalen.Where(k => ids.Contains(k.Id)).ToListAsync(ct))
        {
            klantsignaal.Gebruiken(nu);
            Schrijf(klantsignaal.Id, TijdlijnSoort.VerbeteractieBesloten, gebeurtenis.VerbeteractieId, op: nu);
        }
    }
}

internal sealed class OpVerbeteractieVoltooid(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<VerbeteractieVoltooid>(db, diensten, klok)
{
    protected override Task VerwerkAsync(VerbeteractieVoltooid gebeurtenis, CancellationToken ct)
    {
        foreach (var id in gebeurtenis.KlantsignaalIds)
            Schrijf(id, TijdlijnSoort.VerbeteractieVoltooid, gebeurtenis.VerbeteractieId);
        return Task.CompletedTask;
    }
}

internal sealed class OpPublicatieGepubliceerd(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<PublicatieGepubliceerd>(db, diensten, klok)
{
    protected override Task VerwerkAsync(PublicatieGepubliceerd gebeurtenis, CancellationToken ct)
    {
        foreach (var id in gebeurtenis.KlantsignaalIds)
            Schrijf(id, TijdlijnSoort.PublicatieGepubliceerd, gebeurtenis.PublicatieId);
        return Task.CompletedTask;
    }
}

/// <summary>Luisterloop: gebruikt → teruggekoppeld.</summary>
internal sealed class OpTerugkoppelingVerstuurd(IntakeDbContext db, ConsumentDiensten diensten, TimeProvider klok)
    : TijdlijnConsument<TerugkoppelingVerstuurd>(db, diensten, klok)
{
    protected override async Task VerwerkAsync(TerugkoppelingVerstuurd gebeurtenis, CancellationToken ct)
    {
        if (await Db.Klantsignalen.SingleOrDefaultAsync(k => k.Id == gebeurtenis.KlantsignaalId, ct) is not { } klantsignaal)
            return;
        klantsignaal.Terugkoppelen(gebeurtenis.VerstuurdOp);
        Schrijf(klantsignaal.Id, TijdlijnSoort.TerugkoppelingVerstuurd, gebeurtenis.TerugkoppelingId, op: gebeurtenis.VerstuurdOp);
    }
}
