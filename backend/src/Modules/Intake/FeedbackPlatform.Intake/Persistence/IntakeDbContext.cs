using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Persistence;

internal sealed class IntakeDbContext(DbContextOptions<IntakeDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "intake";

    public override string Schema => SchemaNaam;

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(IntakeDbContext).Assembly);
}
