using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Behandeling.Persistence;

internal sealed class BehandelingDbContext(DbContextOptions<BehandelingDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "behandeling";

    public override string Schema => SchemaNaam;

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(BehandelingDbContext).Assembly);
}
