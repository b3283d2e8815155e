using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Persistence;

internal sealed class BehandelingDbContext(DbContextOptions<BehandelingDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "behandeling";

    public override string Schema => SchemaNaam;

    public DbSet<Behandelingen.Behandeling> Behandelingen => Set<Behandelingen.Behandeling>();

    public DbSet<GelijkgesteldeDag> GelijkgesteldeDagen => Set<GelijkgesteldeDag>();

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(BehandelingDbContext).Assembly);
}
