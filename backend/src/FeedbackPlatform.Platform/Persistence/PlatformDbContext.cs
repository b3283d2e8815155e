using FeedbackPlatform.Platform.Leases;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Platform.Persistence;

/// <summary>What belongs to no module: the key ring that protects personal data and sessions, and leases.</summary>
public sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> opties) : DbContext(opties), IDataProtectionKeyContext
{
    internal const string SchemaNaam = "platform";

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<LeaseRij> Leases => Set<LeaseRij>();

    private bool IsSqlite => Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DataProtectionKey>().ToTable("sleutels");
        modelBuilder.Entity<LeaseRij>(e =>
        {
            e.ToTable("leases");
            e.HasKey(l => l.Naam);
            e.Property(l => l.Naam).HasMaxLength(LeaseRij.NaamMaximum);
        });
        Conventies.SchemaToepassen(modelBuilder, SchemaNaam, IsSqlite);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventies.Toepassen(configurationBuilder, IsSqlite);
}
