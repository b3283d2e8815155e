using FeedbackPlatform.Leren.Domain;
using FeedbackPlatform.Leren.Persistence;
using FeedbackPlatform.Leren.Signalen;
using FeedbackPlatform.Platform.Resultaten;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>Makes a verbeteractie after asking the other modules whether its owner and its klantsignalen exist.</summary>
internal sealed class VerbeteractieMaker(LerenDbContext db, Opzoeken opzoeken, TimeProvider klok)
{
    /// <param name="pad">Where the input stands in the request, for the names of fields in errors.</param>
    public async Task<Result<Verbeteractie>> MaakAsync(
        VerbeteractieInvoer invoer, Guid? verbeteroverlegId, Guid? agendapuntId, string pad, CancellationToken ct)
    {
        var fouten = new List<Veldfout>();
        if (!await opzoeken.BestaanAsync([.. invoer.KlantsignaalIds], ct))
            fouten.Add(new Veldfout(pad + "klantsignaalIds", "onbekend", "Een van deze klantsignalen bestaat niet."));
        if ((await opzoeken.PersonenAsync([invoer.EigenaarId], ct)).Count == 0)
            fouten.Add(new Veldfout(pad + "eigenaarId", "onbekend", "Deze collega bestaat niet."));
        if (invoer.CategorieId is not null && await opzoeken.CategorieNaamAsync(invoer.CategorieId, ct) is null)
            fouten.Add(new Veldfout(pad + "categorieId", "onbekend", "Deze categorie bestaat niet."));
        if (fouten.Count > 0)
            return Fout.Ongeldig(fouten);

        var actie = Verbeteractie.Besluiten(invoer.NaarPlan(), [.. invoer.KlantsignaalIds], verbeteroverlegId, agendapuntId, klok.GetUtcNow());
        if (!actie.IsFout)
            db.Verbeteracties.Add(actie.Waarde);
        return actie;
    }
}
