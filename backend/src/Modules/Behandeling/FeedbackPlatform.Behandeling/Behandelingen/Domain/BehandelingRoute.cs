using FeedbackPlatform.Behandeling.Termijnen;
using FeedbackPlatform.Platform;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>Where it is on its way, and the one thing to do now. Everything follows from recorded facts.</summary>
internal sealed partial class Behandeling
{
    /// <summary>What this person should do next with it.</summary>
    public VolgendeStap VolgendeStap(Guid? gebruikerId, ITermijnkalender kalender, Normen normen, DateOnly vandaag)
    {
        if (!IsOpen) return new(Handeling.Niets);
        if (AangebodenAanId is { } aangeboden)
            return new(aangeboden == gebruikerId ? Handeling.OverdrachtBeantwoorden : Handeling.WachtenOpOverdracht);
        if (BehandelaarId is null)
            return new(Handeling.Oppakken, EersteContactOp is null ? ContactUiterlijk(kalender, normen) : UitersteDatum);
        if (BelofteDatum <= vandaag) return new(Handeling.BelofteNakomen, BelofteDatum, Belofte);
        if (!IsOpgeschort && vandaag > UitersteDatum)
            return new(Verdaging is not null && IsFormeel ? Handeling.UitstelAfspreken : Handeling.Afronden, UitersteDatum);
        if (IsFormeel && Ontvangstbevestiging is null)
            return new(Handeling.OntvangstBevestigen, kalender.WerkdagenNa(Ontvangstdatum, normen.BevestigingWerkdagen));
        if (EersteContactOp is null)
            return new(BelofteDatum is null ? Handeling.ContactOpnemen : Handeling.BelofteNakomen,
                BelofteDatum ?? ContactUiterlijk(kalender, normen), Belofte);
        if (IsOpgeschort) return new(Handeling.TermijnHervatten);
        if (kalender.WerkdagenNa(vandaag, normen.WaarschuwingWerkdagen) >= UitersteDatum)
            return new(Verdaging is null ? Handeling.VerdagenOfAfronden : Handeling.Afronden, UitersteDatum);
        if (BelofteDatum is not null) return new(Handeling.BelofteNakomen, BelofteDatum, Belofte);
        return IsFormeel && GehoordOp is null ? new(Handeling.Horen, UitersteDatum) : new(Handeling.Afronden, UitersteDatum);
    }

    public IReadOnlyList<Routepunt> Route()
    {
        var feiten = new List<(Routestap Stap, bool Gedaan, DateOnly? Datum)>
        {
            (Routestap.Ontvangen, true, Ontvangstdatum),
            (Routestap.Opgepakt, BehandelaarId is not null, ToegewezenOp?.Datum()),
        };
        if (IsFormeel || Ontvangstbevestiging is not null)
            feiten.Add((Routestap.Bevestigd, Ontvangstbevestiging is not null, Ontvangstbevestiging?.Datum));
        feiten.Add((Routestap.InGesprek, EersteContactOp is not null, EersteContactOp?.Datum()));
        if (IsFormeel) feiten.Add((Routestap.Gehoord, GehoordOp is not null, GehoordOp?.Datum()));
        feiten.Add((Routestap.Afronden, !IsOpen, AfgerondOp?.Datum() ?? UitersteDatum));

        var huidige = feiten.FindIndex(f => !f.Gedaan);
        return [.. feiten.Select((f, i) => new Routepunt(
            f.Stap, f.Gedaan ? Stapstaat.Gedaan : IsOpen && i == huidige ? Stapstaat.Nu : Stapstaat.Straks, f.Datum))];
    }

    private DateOnly ContactUiterlijk(ITermijnkalender kalender, Normen normen) =>
        kalender.WerkdagenNa(Ontvangstdatum, normen.ContactWerkdagen);
}
