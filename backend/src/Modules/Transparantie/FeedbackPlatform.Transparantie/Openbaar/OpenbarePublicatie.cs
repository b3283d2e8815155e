using System.Linq.Expressions;
using FeedbackPlatform.Transparantie.Domain;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>A published pair, as anybody may read it.</summary>
/// <param name="Slug">Adres: /verbeteringen/{slug}.</param>
/// <param name="Vraag">Wat mensen vertelden, in onze woorden; leeg als het citaat alles zegt.</param>
/// <param name="Citaat">In de woorden van een van hen, met toestemming.</param>
/// <param name="AantalKlantsignalen">Hoe vaak mensen dit vertelden.</param>
/// <param name="ThemaSlug">Om op te filteren.</param>
internal sealed record OpenbarePublicatie(
    Guid Id,
    string Slug,
    string Titel,
    Publicatiesoort Soort,
    string Vraag,
    string? Citaat,
    int AantalKlantsignalen,
    string Verbetering,
    Effectoordeel? Effectoordeel,
    string? Effect,
    string? Thema,
    string? ThemaSlug,
    DateTimeOffset GepubliceerdOp,
    DateTimeOffset BijgewerktOp)
{
    internal static readonly Expression<Func<Publicatie, OpenbarePublicatie>> Van = p => new OpenbarePublicatie(
        p.Id, p.Slug!, p.Titel, p.Soort, p.Vraag, p.Citaat, p.Klantsignalen.Count(), p.Verbetering, p.Effectoordeel, p.Effect, p.Thema, p.ThemaSlug,
        p.GepubliceerdOp!.Value, p.GewijzigdOp);
}

internal static class Openbaarheid
{
    /// <summary>The host's policy: any origin may read.</summary>
    public const string Cors = "openbaar";
}
