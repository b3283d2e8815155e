using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Persistence;

internal sealed class LerenDbContext(DbContextOptions<LerenDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "leren";

    public override string Schema => SchemaNaam;

    public DbSet<GoudenKlacht> GoudenKlachten => Set<GoudenKlacht>();

    public DbSet<Verbeteroverlegreeks> Verbeteroverlegreeksen => Set<Verbeteroverlegreeks>();

    public DbSet<Verbeteroverleg> Verbeteroverleggen => Set<Verbeteroverleg>();

    public DbSet<Agendapunt> Agendapunten => Set<Agendapunt>();

    public DbSet<Besluit> Besluiten => Set<Besluit>();

    public DbSet<Verbeteractie> Verbeteracties => Set<Verbeteractie>();

    public DbSet<Koppeling> Koppelingen => Set<Koppeling>();

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(LerenDbContext).Assembly);
}
