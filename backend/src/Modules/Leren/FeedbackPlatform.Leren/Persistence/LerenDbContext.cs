using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Leren.Persistence;

internal sealed class LerenDbContext(DbContextOptions<LerenDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "leren";

    public override string Schema => SchemaNaam;

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(LerenDbContext).Assembly);
}
