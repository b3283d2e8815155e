namespace FeedbackPlatform.Behandeling.Behandelingen;

internal enum Tijdlijnsoort
{
    Gestart,
    Opgepakt,
    Contact,
    Notitie,
    OverdrachtAangeboden,
    OverdrachtGeaccepteerd,
    OverdrachtGeweigerd,
    OntvangstBevestigd,
    Verdaagd,
    NaderUitgesteld,
    Opgeschort,
    Hervat,
    Afgerond,
}

/// <summary>One thing that happened, newest first.</summary>
/// <param name="Soort">What happened.</param>
/// <param name="GebeurdOp">When.</param>
/// <param name="Door">By whom; empty for the system.</param>
/// <param name="Naar">To whom it was offered.</param>
/// <param name="Tekst">Words: of a conversation, a note, a reason.</param>
/// <param name="Wijze">How there was contact.</param>
/// <param name="Gelukt">Whether the indiener was reached.</param>
/// <param name="Belofte">What was promised.</param>
/// <param name="Datum">The date it is about: of a promise, an agreed end, a notice.</param>
/// <param name="Aantal">Weeks of adjournment.</param>
internal sealed record Tijdlijnitem(
    Tijdlijnsoort Soort,
    DateTimeOffset GebeurdOp,
    Persoon? Door = null,
    Persoon? Naar = null,
    string? Tekst = null,
    Contactsoort? Wijze = null,
    bool? Gelukt = null,
    string? Belofte = null,
    DateOnly? Datum = null,
    int? Aantal = null);

internal static class Tijdlijn
{
    public static IReadOnlyList<Tijdlijnitem> Van(Behandeling b, Func<Guid?, Persoon?> naam) =>
        [.. Items(b, naam).OrderByDescending(i => i.GebeurdOp)];

    private static IEnumerable<Tijdlijnitem> Items(Behandeling b, Func<Guid?, Persoon?> naam)
    {
        yield return new(Tijdlijnsoort.Gestart, b.GestartOp, Datum: b.Ontvangstdatum);
        if (b.ToegewezenOp is { } opgepakt)
            yield return new(Tijdlijnsoort.Opgepakt, opgepakt, naam(b.Overdrachten.Count > 0 ? b.Overdrachten[0].VanId : b.BehandelaarId));
        foreach (var c in b.Contactmomenten)
        {
            yield return new(Tijdlijnsoort.Contact, c.VastgelegdOp, naam(c.DoorId), Tekst: c.Tekst, Wijze: c.Soort, Gelukt: c.Gelukt,
                Belofte: c.Belofte, Datum: c.BelofteDatum);
        }

        foreach (var n in b.Notities) yield return new(Tijdlijnsoort.Notitie, n.VastgelegdOp, naam(n.DoorId), Tekst: n.Tekst);
        foreach (var o in b.Overdrachten)
        {
            yield return new(Tijdlijnsoort.OverdrachtAangeboden, o.AangebodenOp, naam(o.VanId), naam(o.NaarId), o.Reden);
            if (o.BeslistOp is { } beslist)
            {
                yield return new(
                    o.Status == Overdrachtstatus.Geaccepteerd ? Tijdlijnsoort.OverdrachtGeaccepteerd : Tijdlijnsoort.OverdrachtGeweigerd,
                    beslist, naam(o.NaarId), Tekst: o.Weigering);
            }
        }

        if (b.Ontvangstbevestiging is { } ob)
            yield return new(Tijdlijnsoort.OntvangstBevestigd, ob.VastgelegdOp, naam(ob.DoorId), Wijze: ob.Wijze, Datum: ob.Datum);
        if (b.Verdaging is { } v)
            yield return new(Tijdlijnsoort.Verdaagd, v.VastgelegdOp, naam(v.DoorId), Tekst: v.Reden, Datum: v.KennisgevingDatum, Aantal: v.Weken);
        foreach (var u in b.NadereUitstellen)
            yield return new(Tijdlijnsoort.NaderUitgesteld, u.VastgelegdOp, naam(u.DoorId), Tekst: u.Reden, Datum: u.TotDatum);
        foreach (var s in b.Opschortingen)
        {
            yield return new(Tijdlijnsoort.Opgeschort, s.VastgelegdOp, naam(s.DoorId), Tekst: s.Reden);
            if (s.HervatOp is { } hervat) yield return new(Tijdlijnsoort.Hervat, hervat, Aantal: s.Dagen);
        }

        if (b.Afronding is { } a) yield return new(Tijdlijnsoort.Afgerond, a.AfgerondOp, naam(a.DoorId));
    }
}
