using FeedbackPlatform.Beheer.Gebruikers;
using FeedbackPlatform.Beheer.Inrichting;
using FeedbackPlatform.Beheer.Referentielijsten;
using FeedbackPlatform.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Beheer.Persistence;

internal sealed class BeheerDbContext(DbContextOptions<BeheerDbContext> opties, ModuleDiensten diensten, Geheugen geheugen)
    : ModuleDbContext(opties, diensten)
{
    internal const string SchemaNaam = "beheer";

    public override string Schema => SchemaNaam;

    public DbSet<Gebruiker> Gebruikers => Set<Gebruiker>();

    public DbSet<Waarde> Waarden => Set<Waarde>();

    public DbSet<Kanaalinstelling> Kanalen => Set<Kanaalinstelling>();

    public DbSet<EenmaligeLink> EenmaligeLinks => Set<EenmaligeLink>();

    public IQueryable<Waarde> Lijst(Lijst lijst) => lijst switch
    {
        Referentielijsten.Lijst.Categorieen => Waarden.OfType<Categorie>(),
        Referentielijsten.Lijst.Organisatieonderdelen => Waarden.OfType<Organisatieonderdeel>(),
        _ => Waarden.OfType<Gebied>(),
    };

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var gewijzigd = ChangeTracker.Entries<Aggregaat>().Any(e => e.State is not EntityState.Unchanged);
        var aantal = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (gewijzigd)
            geheugen.Vergeet();
        return aantal;
    }

    /// <summary>
    /// One after the other: who comes second waits at <paramref name="slot"/>, an update of the rows that the rule is about,
    /// and then checks that rule against what the first did.
    /// </summary>
    public async Task<T> EenVoorEenAsync<T>(Func<Task> slot, Func<Task<T>> werk, CancellationToken ct)
    {
        await using var transactie = await Database.BeginTransactionAsync(ct);
        await slot();
        var uitkomst = await werk();
        await transactie.CommitAsync(ct);
        geheugen.Vergeet();
        return uitkomst;
    }

    protected override void Bouw(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(BeheerDbContext).Assembly);
}
