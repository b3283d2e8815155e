using System.Globalization;
using FeedbackPlatform.Transparantie.Domain;

namespace FeedbackPlatform.Transparantie.Openbaar;

/// <summary>The words around the publicaties, per language. What people said and what we did stays in Dutch.</summary>
internal sealed record Teksten(
    string Taal,
    CultureInfo Cultuur,
    string AndereTaal,
    string AndereTaalNaam,
    string NaarInhoud,
    string Titel,
    IReadOnlyList<string> Kop,
    string Beschrijving,
    string Onderwerpen,
    string Alles,
    string NietGedaanFilter,
    string Vertel,
    string UZei,
    string WijVeranderden,
    string WijProberen,
    string WijDoenNiet,
    string Ouder,
    string Nieuwste,
    string Terug,
    string Leeg,
    string LeegOnderwerp,
    string OverDezePagina,
    string Uitleg,
    string Feed,
    string OpenData,
    string NietGevondenKop,
    string NietGevonden,
    string IngetrokkenKop,
    string Ingetrokken,
    string? AlleenNederlands)
{
    public static readonly Teksten Nl = new(
        "nl", CultureInfo.GetCultureInfo("nl-NL"), "en", "English",
        "Naar de inhoud",
        "Wat wij verbeterden",
        ["U vertelde het.", "Dit doen wij nu anders."],
        "Lees wat mensen ons vertelden, wat wij ermee deden en of het hielp.",
        "Kies een onderwerp",
        "Alles",
        "Niet gedaan, en waarom",
        "Vertel het ons",
        "U zei",
        "Wij veranderden",
        "Wij proberen",
        "Wij doen dit niet, en waarom",
        "Oudere verbeteringen",
        "Naar de nieuwste",
        "Alle verbeteringen",
        "Hier staat nog niets. Wij laten hier zien wat wij doen met wat u ons vertelt.",
        "Over dit onderwerp staat hier nog niets.",
        "Over deze pagina",
        "Wij gebruiken uw eigen woorden alleen als u dat goed vindt, en altijd zonder uw naam. Elke tekst is nagekeken door iemand die hem niet zelf schreef.",
        "Volg deze pagina (Atom-feed)",
        "Open data (JSON)",
        "Deze pagina bestaat niet",
        "Misschien klopt het adres niet. Bekijk hieronder alle verbeteringen.",
        "Deze verbetering staat hier niet meer",
        "Wij hebben deze tekst weggehaald. Bekijk hieronder wat er wel staat.",
        null);

    public static readonly Teksten En = new(
        "en", CultureInfo.GetCultureInfo("en-GB"), "nl", "Nederlands",
        "Skip to content",
        "What we improved",
        ["You told us.", "This is what we do differently now."],
        "Read what people told us, what we did with it and whether it helped.",
        "Choose a subject",
        "Everything",
        "Not done, and why",
        "Tell us",
        "You said",
        "We changed",
        "We are trying",
        "We will not do this, and why",
        "Older improvements",
        "To the newest",
        "All improvements",
        "Nothing here yet. This is where we show what we do with what you tell us.",
        "Nothing here about this subject yet.",
        "About this page",
        "We use your own words only if you agree, and always without your name. Every text was checked by someone who did not write it.",
        "Follow this page (Atom feed)",
        "Open data (JSON)",
        "This page does not exist",
        "The address may be wrong. See all improvements below.",
        "This improvement is no longer here",
        "We removed this text. See below what is here.",
        "What people said and what we did is in Dutch.");

    public static Teksten Voor(string? taal) => taal == "en" ? En : Nl;

    public string Deed(Publicatiesoort soort) => soort switch
    {
        Publicatiesoort.Verbeterd => WijVeranderden,
        Publicatiesoort.Proberen => WijProberen,
        _ => WijDoenNiet,
    };

    public string Oordeel(Effectoordeel oordeel) => (Taal, oordeel) switch
    {
        ("en", Effectoordeel.HetHielp) => "It helped",
        ("en", Effectoordeel.DeelsGelukt) => "Partly worked",
        ("en", Effectoordeel.HielpNiet) => "It did not help",
        ("en", Effectoordeel.NogTeVroeg) => "Too early to say",
        ("en", _) => "We cannot tell",
        (_, Effectoordeel.HetHielp) => "Het hielp",
        (_, Effectoordeel.DeelsGelukt) => "Deels gelukt",
        (_, Effectoordeel.HielpNiet) => "Het hielp niet",
        (_, Effectoordeel.NogTeVroeg) => "Nog te vroeg",
        _ => "Niet te zeggen",
    };

    public string HoeVaak(int aantal) => (Taal, aantal) switch
    {
        ("en", 1) => "One person told us this.",
        ("en", _) => string.Create(Cultuur, $"People told us this {aantal:N0} times."),
        (_, 1) => "Eén keer verteld.",
        _ => string.Create(Cultuur, $"{aantal:N0} keer verteld."),
    };

    public string Cijfers(OpenbaarOverzichtOpvragen.Response overzicht) => Taal == "en"
        ? string.Create(Cultuur,
            $"In the past year we heard {overzicht.AantalKlantsignalen:N0} times what can be better and what goes well. Here you can read {overzicht.AantalPublicaties:N0} times what we did with it. In {overzicht.AantalMetEffect:N0} cases we know whether it helped. We say so, also when it did not.")
        : string.Create(Cultuur,
            $"In het afgelopen jaar hoorden wij {overzicht.AantalKlantsignalen:N0} keer wat beter kan en wat goed gaat. Hier leest u {overzicht.AantalPublicaties:N0} keer wat wij daarmee deden. Van {overzicht.AantalMetEffect:N0} weten we of het hielp. Dat staat erbij, ook als het niet hielp.");
}
