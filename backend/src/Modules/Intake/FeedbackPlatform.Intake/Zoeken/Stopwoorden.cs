using System.Collections.Frozen;

namespace FeedbackPlatform.Intake.Zoeken;

/// <summary>
/// Words that say nothing about the subject: articles, pronouns, prepositions, conjunctions, forms of hebben, zijn,
/// worden and the modal verbs. Written as the normaliser leaves them. Words that carry experience stay searchable
/// (niet, geen, nooit, weer, altijd), because they are what people look for in a klantsignaal.
/// </summary>
internal static class Stopwoorden
{
    private static readonly FrozenSet<string> Woorden = (
        "de het een der den des " +
        "ik jij je jou jouw jouwe hij zij ze wij we ons onze jullie hun hen haar hem mij me mijn zijn uw u men zich zichzelf mezelf jezelf elkaar " +
        "dit dat deze die diegene degene datgene wie wat welke welk waar hier daar er iets iemand " +
        "aan af als bij binnen buiten door in met na naar naast om op over per sinds te ten ter tegen tijdens tot tussen uit van vanaf via voor " +
        "en of maar want dus doch noch hoewel omdat doordat zodat opdat terwijl toen wanneer indien mits tenzij " +
        "dan toch ook nog al wel zo zulke zoals echter " +
        "ben bent is was waren geweest wees " +
        "heb hebt heeft hebben had hadden gehad " +
        "word wordt worden werd werden geworden " +
        "kan kun kunt kunnen kon konden " +
        "zal zul zult zullen zou zouden " +
        "mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden " +
        "doe doet doen deed deden gedaan ga gaat gaan ging gingen " +
        "erop eraan erin ervan erbij eruit ermee ervoor hieraan hierbij hierdoor hierin hiermee hierop hiervan hiervoor " +
        "daaraan daarbij daardoor daarin daarmee daarna daarom daarop daarvan daarvoor waaraan waarbij waardoor waarin waarmee waarna waarop waarvan waarvoor")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// Words that people do search for, but that two texts share without being about the same: who it was, that it was a
    /// complaint, when, how much, and the verbs of every story.
    /// </summary>
    private static readonly FrozenSet<string> Vulwoorden = (
        "niet geen nooit altijd weer niks niets alles allemaal nu pas net steeds vaak soms eerst eens keer keren heel erg veel meer minder beetje zelf zelfde " +
        "goed graag gewoon eigenlijk misschien helemaal zonder samen alleen ander andere " +
        "klacht klachten compliment gemeente mevrouw meneer heer dame man vrouw mens mensen iedereen niemand inwoner " +
        "dag dagen week weken maand maanden jaar jaren uur uren minuut minuten vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " +
        "een twee drie vier vijf zes zeven acht negen tien " +
        "krijg krijgt kreeg kregen krijgen gekregen geef geeft gaf gaven geven gegeven kom komt kwam kwamen komen gekomen " +
        "zeg zegt zei zeiden zeggen gezegd vind vindt vond vonden vinden weet wist weten zie ziet zag zien gezien " +
        "sta staat stond stonden staan zit zat zitten lig ligt lag liggen blijf blijft bleef bleven blijven gebleven " +
        "laat liet laten maak maakt maakte maken gemaakt neem neemt nam nemen genomen vertel vertelt vertelde vertellen")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Bevat(string woord) => Woorden.Contains(woord);

    /// <summary>Whether a word can tell that two texts are about the same.</summary>
    public static bool ZegtWaarHetOverGaat(string woord) => !Woorden.Contains(woord) && !Vulwoorden.Contains(woord);
}
