using FeedbackPlatform.Leren.Contracts;
using FeedbackPlatform.Leren.Domain;
using FluentAssertions;

namespace FeedbackPlatform.Leren.Tests.Domain;

public class VerbeteractieTests
{
    private static readonly DateTimeOffset Nu = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Vandaag = new(2026, 6, 1);

    [Fact]
    public void Rests_on_at_least_one_klantsignaal()
    {
        Verbeteractie.Besluiten(Plan(), [], null, null, Nu).Fout.Should().Be(VerbeteractieFouten.ZonderKlantsignaal);

        var actie = Maak();
        actie.Ontkoppelen(actie.Koppelingen[0].KlantsignaalId).Fout.Should().Be(VerbeteractieFouten.LaatsteKoppeling);
        actie.Koppelen(Guid.NewGuid(), Nu).IsFout.Should().BeFalse();
        actie.Ontkoppelen(actie.Koppelingen[0].KlantsignaalId).IsFout.Should().BeFalse();
        actie.Ontkoppelen(Guid.NewGuid()).Fout.Should().Be(VerbeteractieFouten.NietGekoppeld);
    }

    [Fact]
    public void Is_linked_to_a_klantsignaal_only_once()
    {
        var actie = Maak();
        actie.Koppelen(actie.Koppelingen[0].KlantsignaalId, Nu).Fout.Should().Be(VerbeteractieFouten.AlGekoppeld);
    }

    [Fact]
    public void Starting_sets_the_start_date_once()
    {
        var actie = Maak();
        actie.VoortgangMelden("We zijn begonnen", Actiestatus.Bezig, null, Nu, Vandaag);
        actie.VoortgangMelden("Wacht op de leverancier", Actiestatus.Geblokkeerd, null, Nu.AddDays(3), Vandaag.AddDays(3));

        actie.Blokkadereden.Should().Be("Wacht op de leverancier");
        actie.GeblokkeerdOp.Should().Be(Nu.AddDays(3));

        actie.VoortgangMelden("De leverancier leverde", Actiestatus.Bezig, null, Nu.AddDays(9), Vandaag.AddDays(9));
        actie.StartDatum.Should().Be(Vandaag);
        actie.Blokkadereden.Should().BeNull();
        actie.Voortgang.Should().HaveCount(3);
    }

    [Theory]
    [InlineData(Actiestatus.Voltooid)]
    [InlineData(Actiestatus.EffectGemeten)]
    [InlineData(Actiestatus.Besloten)]
    public void Log_cannot_give_a_status_that_has_its_own_operation(Actiestatus status) =>
        Maak().VoortgangMelden("x", status, null, Nu, Vandaag).Fout.Should().Be(VerbeteractieFouten.StatusNietZo);

    [Fact]
    public void Completed_twice_is_refused()
    {
        var actie = Maak();
        actie.Voltooien(Vandaag.AddDays(10), "Klaar", null, Nu.AddDays(10)).IsFout.Should().BeFalse();
        actie.Voltooien(Vandaag.AddDays(11), "Klaar", null, Nu.AddDays(11)).Fout.Should().Be(VerbeteractieFouten.AlVoltooid);
        actie.VoortgangMelden("Toch niet", Actiestatus.Bezig, null, Nu.AddDays(12), Vandaag).Fout.Should().Be(VerbeteractieFouten.AlVoltooid);
        actie.VoortgangMelden("Nog een opmerking", null, null, Nu.AddDays(12), Vandaag).IsFout.Should().BeFalse();
    }

    [Fact]
    public void Completion_cannot_lie_before_the_start()
    {
        var actie = Maak(Plan() with { StartDatum = Vandaag });
        actie.Voltooien(Vandaag.AddDays(-1), "Klaar", null, Nu).Fout.Should().Be(VerbeteractieFouten.VoltooidVoorStart);
    }

    [Fact]
    public void Stopped_is_the_end()
    {
        var actie = Maak();
        actie.VoortgangMelden("Het bleek niet nodig", Actiestatus.Gestopt, null, Nu, Vandaag);
        actie.Wijzigen(Plan()).Fout.Should().Be(VerbeteractieFouten.Gestopt);
        actie.Voltooien(Vandaag, "Klaar", null, Nu).Fout.Should().Be(VerbeteractieFouten.Gestopt);
    }

    [Fact]
    public void Measuring_needs_a_category_completion_and_four_weeks()
    {
        var zonder = Maak();
        zonder.Meetperiode(Vandaag).Fout.Should().Be(VerbeteractieFouten.ZonderCategorie);

        var actie = Maak(Plan() with { CategorieId = Guid.NewGuid() });
        actie.Meetperiode(Vandaag).Fout.Should().Be(VerbeteractieFouten.NietVoltooid);
        actie.Voltooien(Vandaag, "Klaar", null, Nu);
        actie.Meetperiode(Vandaag.AddDays(28)).Fout!.Code.Should().Be("verbeteractie.nog-te-vroeg");
        actie.Meetperiode(Vandaag.AddDays(29)).IsFout.Should().BeFalse();

        var meting = Effectmeting.Maak(actie.Meetperiode(Vandaag.AddDays(29)).Waarde, 41, 23, Nu.AddDays(29));
        actie.EffectVastleggen(meting);
        actie.Status.Should().Be(Actiestatus.EffectGemeten);
        meting.Uitkomst.Should().Be(Effectuitkomst.Gedaald);
    }

    private static Actieplan Plan() =>
        new("Herinnering in oktober", null, "Wie recht heeft hoort het dan op tijd", Guid.NewGuid(), null, Vandaag.AddDays(60), null, null);

    private static Verbeteractie Maak(Actieplan? plan = null) =>
        Verbeteractie.Besluiten(plan ?? Plan(), [Guid.NewGuid()], null, null, Nu).Waarde;
}

public class VerbeteroverlegreeksTests
{
    private static readonly DateTimeOffset Nu = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Next_meeting_is_two_weeks_later_on_the_same_weekday()
    {
        var reeks = Reeks();
        var eerste = reeks.PlanVolgende(null, new DateOnly(2026, 11, 2));
        var tweede = reeks.PlanVolgende(eerste.Datum, eerste.Datum);

        eerste.Datum.Should().Be(new DateOnly(2026, 11, 5));
        tweede.Datum.Should().Be(new DateOnly(2026, 11, 19));
        (eerste.Nummer, tweede.Nummer).Should().Be((1, 2));
    }

    [Fact]
    public void Next_meeting_is_never_in_the_past() =>
        Reeks().PlanVolgende(new DateOnly(2026, 11, 5), new DateOnly(2027, 1, 11)).Datum.Should().Be(new DateOnly(2027, 1, 14));

    [Fact]
    public void Decisions_are_taken_while_the_meeting_is_open()
    {
        var overleg = Reeks().PlanVolgende(null, new DateOnly(2026, 11, 2));

        overleg.BesluitNemen().Fout.Should().Be(VerbeteroverlegFouten.NietGeopend);
        overleg.Sluiten(null, null, Nu).Fout.Should().Be(VerbeteroverlegFouten.NietGeopend);
        overleg.Openen(Nu).IsFout.Should().BeFalse();
        overleg.Openen(Nu).Fout.Should().Be(VerbeteroverlegFouten.AlBegonnen);
        overleg.BesluitNemen().IsFout.Should().BeFalse();
        overleg.Sluiten("Mooi gesprek", null, Nu).IsFout.Should().BeFalse();
        overleg.AgendaWijzigen().Fout.Should().Be(VerbeteroverlegFouten.Gesloten);
        overleg.AanwezigenVastleggen([]).Fout.Should().Be(VerbeteroverlegFouten.Gesloten);
    }

    private static Verbeteroverlegreeks Reeks() =>
        Verbeteroverlegreeks.Plannen("Verbeteroverleg", new DateOnly(2026, 11, 5), new TimeOnly(10, 0), 60, 2, null, Nu);
}
