using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Persistence;

internal sealed class BeheerDbContext(DbContextOptions<BeheerDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "beheer";

    public override string Schema => SchemaNaam;

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(BeheerDbContext).Assembly);
}
