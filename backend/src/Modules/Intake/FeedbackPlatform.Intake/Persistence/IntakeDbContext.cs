using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Intake.Persistence;

internal sealed class IntakeDbContext(DbContextOptions<IntakeDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "intake";

    public override string Schema => SchemaNaam;

    public DbSet<Klantsignaal> Klantsignalen => Set<Klantsignaal>();

    public DbSet<Indiener> Indieners => Set<Indiener>();

    public DbSet<IndienerSleutel> IndienerSleutels => Set<IndienerSleutel>();

    public DbSet<Tijdlijnregel> Tijdlijn => Set<Tijdlijnregel>();

    public DbSet<Kenmerkblok> Kenmerkblokken => Set<Kenmerkblok>();

    public DbSet<Modulesleutel> Modulesleutels => Set<Modulesleutel>();

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(IntakeDbContext).Assembly);
}
