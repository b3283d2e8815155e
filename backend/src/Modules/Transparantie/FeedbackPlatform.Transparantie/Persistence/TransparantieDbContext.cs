using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Persistence;

internal sealed class TransparantieDbContext(DbContextOptions<TransparantieDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "transparantie";

    public override string Schema => SchemaNaam;

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(TransparantieDbContext).Assembly);
}
