using FeedbackPlatform.Platform.Persistence;
using FeedbackPlatform.Transparantie.Domain;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Persistence;

internal sealed class TransparantieDbContext(DbContextOptions<TransparantieDbContext> opties, ModuleDiensten diensten) : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "transparantie";

    public override string Schema => SchemaNaam;

    public DbSet<Publicatie> Publicaties => Set<Publicatie>();

    public DbSet<Terugkoppeling> Terugkoppelingen => Set<Terugkoppeling>();

    public DbSet<Publicatievoorstel> Voorstellen => Set<Publicatievoorstel>();

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(TransparantieDbContext).Assembly);
}
