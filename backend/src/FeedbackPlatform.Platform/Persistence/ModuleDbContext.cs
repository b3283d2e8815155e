using FeedbackPlatform.Platform.Audit;
using FeedbackPlatform.Platform.Berichten;
using FeedbackPlatform.Platform.Http;
using FeedbackPlatform.Platform.Toegang;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>What every module context needs from its scope.</summary>
public sealed class ModuleDiensten(TimeProvider klok, IHuidigeGebruiker gebruiker, HandelingContext handeling, BezorgSignaal signaal)
{
    internal TimeProvider Klok => klok;

    internal IHuidigeGebruiker Gebruiker => gebruiker;

    internal HandelingContext Handeling => handeling;

    internal BezorgSignaal Signaal => signaal;
}

/// <summary>
/// Context of one module: its own schema, outbox, inbox, audit trail and idempotency keys. Saving writes the change,
/// the events that it announces and the audit rows in one transaction.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions opties, ModuleDiensten diensten) : DbContext(opties)
{
    /// <summary>Lower-case module name.</summary>
    public abstract string Schema { get; }

    public DbSet<OutboxBericht> Outbox => Set<OutboxBericht>();

    public DbSet<InboxBericht> Inbox => Set<InboxBericht>();

    public DbSet<AuditRegel> AuditRegels => Set<AuditRegel>();

    public DbSet<IdempotentVerzoek> IdempotenteVerzoeken => Set<IdempotentVerzoek>();

    protected bool IsSqlite => Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    protected bool IsPostgres => Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL";

    /// <summary>Records that somebody reads personal data; saved with the next save, or at once by <see cref="PersoonsgegevensGelezenAsync"/>.</summary>
    public void PersoonsgegevensGelezen(string objectsoort, Guid objectId) =>
        AuditRegels.Add(NieuweRegel(objectsoort, objectId, diensten.Klok.GetUtcNow()));

    /// <summary>Records the read before the data leave the server.</summary>
    public Task PersoonsgegevensGelezenAsync(string objectsoort, Guid objectId, CancellationToken ct)
    {
        PersoonsgegevensGelezen(objectsoort, objectId);
        return SaveChangesAsync(ct);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false; // Once is enough; what is added from here on is known.
        try
        {
            var berichten = Voorbereiden();
            var aantal = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            foreach (var aggregaat in ChangeTracker.Entries<Aggregaat>())
                aggregaat.Entity.GebeurtenissenVerstuurd();
            if (berichten && Database.CurrentTransaction is null)
                diensten.Signaal.Geef();
            return aantal;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Module configuration; the shared tables and the schema are added around it.</summary>
    protected abstract void Bouw(ModelBuilder model);

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OutboxBericht>(e =>
        {
            e.ToTable("outbox");
            e.Property(b => b.Naam).HasMaxLength(OutboxBericht.NaamMaximum);
            e.Property(b => b.LaatsteFout).HasMaxLength(OutboxBericht.FoutMaximum);
            e.Property(b => b.Status).HasConversion<int>();
            e.HasIndex(b => new { b.Status, b.VolgendePogingOp });
        });
        modelBuilder.Entity<InboxBericht>(e =>
        {
            e.ToTable("inbox");
            e.HasKey(b => new { b.BerichtId, b.Consument });
            e.Property(b => b.Consument).HasMaxLength(InboxBericht.ConsumentMaximum);
        });
        modelBuilder.Entity<AuditRegel>(e =>
        {
            e.ToTable("audit");
            e.Property(a => a.Handeling).HasMaxLength(AuditRegel.HandelingMaximum);
            e.Property(a => a.Objectsoort).HasMaxLength(AuditRegel.ObjectsoortMaximum);
            e.Property(a => a.Vanaf).HasMaxLength(AuditRegel.VanafMaximum);
            e.HasIndex(a => a.ObjectId);
        });
        modelBuilder.Entity<IdempotentVerzoek>(e =>
        {
            e.ToTable("idempotentie");
            e.HasKey(i => i.Sleutel);
            e.Property(i => i.Sleutel).HasMaxLength(IdempotentVerzoek.SleutelMaximum);
            e.Property(i => i.Locatie).HasMaxLength(300);
            e.Property(i => i.Etag).HasMaxLength(60);
            e.HasIndex(i => i.AangemaaktOp);
        });
        Bouw(modelBuilder);
        foreach (var entiteit in modelBuilder.Model.GetEntityTypes().Where(t => typeof(Aggregaat).IsAssignableFrom(t.ClrType) && !t.IsOwned()))
        {
            modelBuilder.Entity(entiteit.ClrType).Ignore(nameof(Aggregaat.Gebeurtenissen));
            modelBuilder.Entity(entiteit.ClrType).Property(nameof(Aggregaat.Id)).ValueGeneratedNever();
            modelBuilder.Entity(entiteit.ClrType).Property(nameof(Aggregaat.Versie)).IsConcurrencyToken();
        }

        Conventies.SchemaToepassen(modelBuilder, Schema, IsSqlite);
    }

    protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventies.Toepassen(configurationBuilder, IsSqlite);

    private bool Voorbereiden()
    {
        var nu = diensten.Klok.GetUtcNow();
        var berichten = false;
        foreach (var entry in ChangeTracker.Entries().ToList())
        {
            if (entry is { Entity: AuditRegel, State: EntityState.Modified or EntityState.Deleted })
                throw new InvalidOperationException("The audit trail only grows.");
            if (entry.Entity is not Aggregaat aggregaat)
                continue;
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                AuditRegels.Add(NieuweRegel(aggregaat.GetType().Name, aggregaat.Id, nu));
            foreach (var gebeurtenis in aggregaat.Gebeurtenissen)
            {
                Outbox.Add(OutboxBericht.Maak(gebeurtenis, nu));
                berichten = true;
            }
        }

        return berichten;
    }

    private AuditRegel NieuweRegel(string objectsoort, Guid objectId, DateTimeOffset nu) => AuditRegel.Maak(
        nu, diensten.Gebruiker.Id, diensten.Handeling.Handeling, objectsoort, objectId, diensten.Gebruiker.Vanaf);
}
