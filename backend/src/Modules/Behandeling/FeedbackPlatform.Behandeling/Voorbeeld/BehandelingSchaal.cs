using FeedbackPlatform.Behandeling.Behandelingen;
using FeedbackPlatform.Behandeling.Persistence;
using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Intake.Contracts;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Platform.Voorbeeld;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FeedbackPlatform.Behandeling.Voorbeeld;

/// <summary>The behandelingen of klantsignalen in great number: most closed, those of the last weeks open.</summary>
internal sealed class BehandelingSchaal(IServiceScopeFactory scopes, IOptions<BehandelingOpties> opties) : IVoorbeeldSchaal
{
    private static readonly string[] Behandelaars = ["joost", "marieke", "yusuf"];

    public int Volgorde => 30;

    public string Naam => "behandelingen";

    public async Task VulAsync(Voorbeeldschaal schaal, IProgress<int> voortgang, CancellationToken ct)
    {
        var geschreven = 0;
        foreach (var partij in schaal.Klantsignalen().Where(s => s.Behandeling).Chunk(KlantsignalenOpvragen.Maximum))
        {
            // A scope per batch, so that the change tracker stays small.
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<BehandelingDbContext>();
            var kalender = await scope.ServiceProvider.GetRequiredService<Kalenderbron>().OpvragenAsync(ct);
            var kenmerken = (await scope.ServiceProvider.GetRequiredService<ISender>().Send(new KlantsignalenOpvragen([.. partij.Select(s => s.Id)]), ct))
                .ToDictionary(k => k.Id, k => k.Kenmerk);
            db.Behandelingen.AddRange(partij.Select(s => Maak(s, kenmerken[s.Id], kalender)));
            await db.StilOpslaanAsync(ct);
            voortgang.Report(geschreven += partij.Length);
        }
    }

    private Behandelingen.Behandeling Maak(Schaalsignaal s, string kenmerk, ITermijnkalender kalender)
    {
        var behandeling = Behandelingen.Behandeling.Starten(
            s.Id, kenmerk, false, s.GeregistreerdOp.Datum(), opties.Value.ServicewekenVoor(s.Voorbeeld.Soort), kalender, s.GeregistreerdOp);
        if (s.AfgerondNaDagen is null && s.Nummer % 4 == 0)
            return behandeling;

        var behandelaar = VoorbeeldId.Gebruiker(Behandelaars[s.Nummer % Behandelaars.Length]);
        behandeling.Toewijzen(behandelaar, s.GeregistreerdOp.AddHours(3));
        if (s.AfgerondNaDagen is not { } dagen)
            return behandeling;
        var op = s.GeregistreerdOp.AddDays(dagen);
        behandeling.Afronden(
            new Afronding
            {
                Afdoening = s.Voorbeeld.Soort == "Vraag" ? Afdoening.Beantwoord : Afdoening.InformeelOpgelost,
                Beantwoord = Mate.Ja,
                Relatieuitkomst = (Relatieuitkomst)(s.Nummer % 3),
                GeenLesReden = GeenLesReden.AlBekendEnOpgepakt,
            },
            behandelaar, op.Datum(), op);
        return behandeling;
    }
}
