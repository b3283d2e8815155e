using FeedbackPlatform.Platform.Resultaten;
using FeedbackPlatform.Platform.Voorbeeld;
using FeedbackPlatform.Transparantie.Domain;
using FeedbackPlatform.Transparantie.Persistence;
using Microsoft.EntityFrameworkCore;

namespace FeedbackPlatform.Transparantie.Voorbeeld;

/// <summary>The publicaties of the example organisation, and whom they were told to. Nothing is sent: that was then.</summary>
internal sealed class TransparantieVuller(TransparantieDbContext db, Voorbeeldinhoud inhoud, Voorbeeldkalender kalender) : IVoorbeeldVuller
{
    public int Volgorde => 50;

    public string Naam => "publicaties";

    public async Task<bool> IsLeegAsync(CancellationToken ct) => !await db.Publicaties.AnyAsync(ct);

    public async Task VulAsync(CancellationToken ct)
    {
        foreach (var voorbeeld in inhoud.Publicaties)
        {
            var actie = inhoud.Verbeteracties.Single(a => a.Sleutel == voorbeeld.Actie);
            db.Publicaties.Add(Maak(voorbeeld, actie));
            if (voorbeeld.GepubliceerdDagenGeleden is not null)
                db.Terugkoppelingen.AddRange(actie.Klantsignalen.Select(k => Terugkoppelen(voorbeeld, inhoud.Klantsignaal(k))));
        }

        foreach (var actie in inhoud.Verbeteracties.Where(a => a.VoltooidDagenGeleden is not null && inhoud.Publicaties.All(p => p.Actie != a.Sleutel)))
            db.Voorstellen.Add(Publicatievoorstel.Maak(VoorbeeldId.Verbeteractie(actie.Sleutel), kalender.DagenGeleden(actie.VoltooidDagenGeleden!.Value, actie.Sleutel)));

        await db.StilOpslaanAsync(ct);
    }

    private Publicatie Maak(VoorbeeldPublicatie p, VoorbeeldVerbeteractie actie)
    {
        var auteur = VoorbeeldId.Gebruiker(p.OpgesteldDoor);
        var opgesteld = kalender.DagenGeleden(p.OpgesteldDagenGeleden, p.Sleutel);
        var signalen = actie.Klantsignalen.Select(VoorbeeldId.Klantsignaal).ToList();
        var tekst = new Publicatieinhoud(
            Enum.Parse<Publicatiesoort>(p.Soort), p.Titel, p.Vraag, p.Citaat is { } c ? new Citaat(VoorbeeldId.Klantsignaal(c.Klantsignaal), c.Tekst) : null,
            p.Verbetering, p.Effectoordeel is { } oordeel ? Enum.Parse<Effectoordeel>(oordeel) : null, p.Effect, p.Thema);
        var eersteTekst = p.EerderAfgewezen is { } eerder ? tekst with { Vraag = eerder.Vraag, Verbetering = eerder.Verbetering } : tekst;
        var publicatie = Publicatie.Opstellen(VoorbeeldId.Verbeteractie(actie.Sleutel), eersteTekst, signalen, auteur, opgesteld, VoorbeeldId.Publicatie(p.Sleutel));
        if (p.EerderAfgewezen is { } afwijzing)
        {
            var op = kalender.DagenGeleden(afwijzing.DagenGeleden, p.Sleutel).AddHours(2);
            Geslaagd(publicatie.Indienen(signalen, auteur, opgesteld.AddHours(1)));
            Geslaagd(publicatie.Afwijzen(VoorbeeldId.Gebruiker(afwijzing.Door), afwijzing.Reden, op));
            Geslaagd(publicatie.Wijzigen(tekst, signalen, auteur, op.AddHours(20)));
            opgesteld = op.AddHours(20);
        }

        if (p.Status == nameof(Publicatiestatus.Concept))
            return publicatie;
        Geslaagd(publicatie.Indienen(signalen, auteur, opgesteld.AddHours(1)));
        if (p.GoedgekeurdDoor is { } goedkeurder)
            Geslaagd(publicatie.Goedkeuren(signalen, VoorbeeldId.Gebruiker(goedkeurder), Slug.Van(p.Titel), kalender.Gepubliceerd(p)));
        return publicatie;
    }

    private Terugkoppeling Terugkoppelen(VoorbeeldPublicatie p, VoorbeeldKlantsignaal k)
    {
        var op = kalender.Gepubliceerd(p);
        var terugkoppeling = Terugkoppeling.Maak(
            VoorbeeldId.Publicatie(p.Sleutel), VoorbeeldId.Klantsignaal(k.Sleutel), op, VoorbeeldId.Terugkoppeling(p.Sleutel, k.Sleutel));
        if (k is { ToestemmingTerugkoppeling: true, Indiener.Email: not null })
            terugkoppeling.Verzonden(op.AddMinutes(1));
        else
            terugkoppeling.NietMogelijk(Terugkoppelreden.GeenContact);
        return terugkoppeling;
    }

    private static void Geslaagd(Result uitkomst)
    {
        if (uitkomst.IsFout)
            throw new InvalidOperationException($"Example organisation: {uitkomst.Fout}");
    }
}
