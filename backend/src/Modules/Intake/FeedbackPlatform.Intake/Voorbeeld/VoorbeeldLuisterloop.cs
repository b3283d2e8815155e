using FeedbackPlatform.Intake.Domain;
using FeedbackPlatform.Platform.Voorbeeld;

namespace FeedbackPlatform.Intake.Voorbeeld;

/// <summary>What the other modules did with a klantsignaal of the example organisation, as their events would have told.</summary>
internal sealed class VoorbeeldLuisterloop
{
    private readonly Voorbeeldinhoud inhoud;
    private readonly Voorbeeldkalender kalender;
    private readonly ILookup<string, VoorbeeldVerbeteractie> actiesVan;
    private readonly ILookup<string, int> overleggenVan;
    private readonly ILookup<string, VoorbeeldPublicatie> gepubliceerdVan;

    public VoorbeeldLuisterloop(Voorbeeldinhoud inhoud, Voorbeeldkalender kalender)
    {
        (this.inhoud, this.kalender) = (inhoud, kalender);
        actiesVan = inhoud.Verbeteracties.SelectMany(a => a.Klantsignalen.Select(k => (k, a))).ToLookup(p => p.k, p => p.a);
        overleggenVan = inhoud.Overleggen.Overleggen.SelectMany(o => o.Agendapunten.Select(p => (p.Klantsignaal, o.Nummer)))
            .Where(p => p.Klantsignaal is not null).ToLookup(p => p.Klantsignaal!, p => p.Nummer);
        gepubliceerdVan = inhoud.Publicaties.Where(p => p.GepubliceerdDagenGeleden is not null).ToLookup(p => p.Actie);
    }

    public void Toepassen(VoorbeeldKlantsignaal k, Klantsignaal klantsignaal)
    {
        foreach (var actie in actiesVan[k.Sleutel])
            klantsignaal.Gebruiken(kalender.Gekoppeld(actie, k));
        if (Teruggekoppeld(k).FirstOrDefault() is { Publicatie: not null } eerste)
            klantsignaal.Terugkoppelen(eerste.Op);
    }

    public IEnumerable<Tijdlijnregel> Tijdlijn(VoorbeeldKlantsignaal k) => BehandelingRegels(k).Concat(LerenRegels(k));

    private IEnumerable<Tijdlijnregel> BehandelingRegels(VoorbeeldKlantsignaal k)
    {
        if (k.Behandeling is not { } b)
            yield break;
        var id = VoorbeeldId.Behandeling(k.Sleutel);
        if (b.EersteBehandelaar is { } eerste)
            yield return Regel(k, TijdlijnSoort.BehandelingToegewezen, kalender.Opgepakt(k), id, eerste);
        foreach (var (contact, i) in (b.Contactmomenten ?? []).Select((c, i) => (c, i)))
            yield return Regel(k, TijdlijnSoort.ContactmomentVastgelegd, kalender.Contact(k, contact, i), id, detail: contact.Bereikt ? "Gelukt" : "NietGelukt");
        foreach (var overdracht in (b.Overdrachten ?? []).Where(o => o.Besluit == "Geaccepteerd"))
            yield return Regel(k, TijdlijnSoort.BehandelingOvergedragen, kalender.Overgedragen(k, overdracht), id, overdracht.Aan);
        if (b.Afronding is { } afronding)
            yield return Regel(k, TijdlijnSoort.BehandelingAfgerond, kalender.Afgerond(k), id, detail: afronding.Afdoening);
    }

    private IEnumerable<Tijdlijnregel> LerenRegels(VoorbeeldKlantsignaal k)
    {
        if (k.GoudenKlacht is { } goud)
            yield return Regel(k, TijdlijnSoort.GoudenKlachtAangedragen, kalender.Aangedragen(k), VoorbeeldId.GoudenKlacht(k.Sleutel), goud.Door);
        foreach (var nummer in overleggenVan[k.Sleutel])
            yield return Regel(k, TijdlijnSoort.Besproken, kalender.Overlegmoment(nummer, 20), VoorbeeldId.Verbeteroverleg(nummer));
        foreach (var actie in actiesVan[k.Sleutel])
        {
            var id = VoorbeeldId.Verbeteractie(actie.Sleutel);
            yield return Regel(k, TijdlijnSoort.VerbeteractieBesloten, kalender.Gekoppeld(actie, k), id);
            if (actie.VoltooidDagenGeleden is { } dagen)
                yield return Regel(k, TijdlijnSoort.VerbeteractieVoltooid, kalender.DagenGeleden(dagen, actie.Sleutel), id);
            foreach (var publicatie in gepubliceerdVan[actie.Sleutel])
                yield return Regel(k, TijdlijnSoort.PublicatieGepubliceerd, kalender.Gepubliceerd(publicatie), VoorbeeldId.Publicatie(publicatie.Sleutel));
        }

        foreach (var (publicatie, op) in Teruggekoppeld(k))
            yield return Regel(k, TijdlijnSoort.TerugkoppelingVerstuurd, op, VoorbeeldId.Terugkoppeling(publicatie.Sleutel, k.Sleutel));
    }

    private IEnumerable<(VoorbeeldPublicatie Publicatie, DateTimeOffset Op)> Teruggekoppeld(VoorbeeldKlantsignaal k) =>
        k is { ToestemmingTerugkoppeling: true, Indiener.Email: not null }
            ? actiesVan[k.Sleutel].SelectMany(a => gepubliceerdVan[a.Sleutel]).Select(p => (p, kalender.Gepubliceerd(p).AddMinutes(1))).OrderBy(p => p.Item2)
            : [];

    private static Tijdlijnregel Regel(
        VoorbeeldKlantsignaal k, TijdlijnSoort soort, DateTimeOffset op, Guid verwijzing, string? door = null, string? detail = null) =>
        Tijdlijnregel.Maak(VoorbeeldId.Klantsignaal(k.Sleutel), soort, op, door is null ? null : VoorbeeldId.Gebruiker(door), verwijzing, detail);
}
