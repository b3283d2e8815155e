namespace FeedbackPlatform.Behandeling.Termijnen;

/// <inheritdoc cref="ITermijnkalender"/>
/// <param name="gelijkgesteld">Days equated with a holiday by royal decree, with their names (Atw 3, third paragraph).</param>
internal sealed class Termijnkalender(IReadOnlyDictionary<DateOnly, string> gelijkgesteld) : ITermijnkalender
{
    // Atw 4, first paragraph under a: the moving of the end does not apply to terms of more than 90 days or 12 weeks.
    private const int LangsteTermijnDagen = 90;
    private const int LangsteTermijnWeken = 12;

    // Atw 2: a term of at least three days holds at least two days that are no Saturday, Sunday or holiday.
    private const int KortsteTermijnMetWerkdagen = 3;
    private const int MinimumWerkdagen = 2;

    private readonly HashSet<int> jaren = [.. gelijkgesteld.Keys.Select(dag => dag.Year)];

    public bool IsGeladen(int jaar) => jaren.Contains(jaar);

    public Dagsoort? RustdagOp(DateOnly dag) =>
        Feestdagen.Op(dag)
        ?? dag.DayOfWeek switch
        {
            DayOfWeek.Saturday => Dagsoort.Zaterdag,
            DayOfWeek.Sunday => Dagsoort.Zondag,
            _ => gelijkgesteld.ContainsKey(dag) ? Dagsoort.Gelijkgesteld : null,
        };

    public Termijn Bereken(Termijnopbouw opbouw)
    {
        var redenen = new List<Termijnreden>();
        var nominaal = opbouw.Ontvangstdatum.AddDays(InDagen(opbouw));
        redenen.Add(new(Beginreden(opbouw), nominaal, opbouw.Aantal));

        if (opbouw.VerdaagdWeken > 0)
        {
            nominaal = nominaal.AddDays(7 * opbouw.VerdaagdWeken);
            redenen.Add(new(Termijnredensoort.Verdaagd, nominaal, opbouw.VerdaagdWeken));
        }

        if (opbouw.OpgeschortDagen > 0)
        {
            nominaal = nominaal.AddDays(opbouw.OpgeschortDagen);
            redenen.Add(new(Termijnredensoort.Opgeschort, nominaal, opbouw.OpgeschortDagen));
        }

        if (opbouw.NaderUitstelDatum is { } afgesproken)
        {
            redenen.Add(new(Termijnredensoort.NaderUitstel, afgesproken));
            return new(afgesproken, afgesproken, redenen);
        }

        var einde = IsLang(opbouw) ? LatenStaan(nominaal, redenen) : Verschuiven(nominaal, redenen);
        if (opbouw is { Eenheid: Termijneenheid.Dagen, Aantal: >= KortsteTermijnMetWerkdagen })
            einde = Verlengen(opbouw.Ontvangstdatum, einde, redenen);

        if (!IsGeladen(einde.Year))
            redenen.Add(new(Termijnredensoort.JaarNietGeladen, einde, einde.Year));
        return new(nominaal, einde, redenen);
    }

    public Termijn NietInBehandeling(DateOnly ontvangstdatum) =>
        Bereken(new(ontvangstdatum, Termijneenheid.Weken, Termijnopbouw.WekenNietInBehandeling, IsWettelijk: true));

    public DateOnly WerkdagenNa(DateOnly dag, int aantal)
    {
        for (; aantal > 0; aantal--) dag = VolgendeWerkdag(dag.AddDays(1));
        return dag;
    }

    private static int InDagen(Termijnopbouw opbouw) =>
        opbouw.Eenheid == Termijneenheid.Weken ? 7 * opbouw.Aantal : opbouw.Aantal;

    private static Termijnredensoort Beginreden(Termijnopbouw opbouw) => opbouw switch
    {
        { Eenheid: Termijneenheid.Dagen } => Termijnredensoort.DagenNaOntvangst,
        { IsWettelijk: true } => Termijnredensoort.WekenNaOntvangst,
        _ => Termijnredensoort.ServicewekenNaOntvangst,
    };

    // 10 + 4 weeks is one term of 14 weeks in the strict reading, so it is not moved: the earlier and therefore safe date.
    private static bool IsLang(Termijnopbouw opbouw) => opbouw.IsWettelijk && (opbouw.Eenheid == Termijneenheid.Weken
        ? opbouw.Aantal + opbouw.VerdaagdWeken > LangsteTermijnWeken
        : opbouw.Aantal + 7 * opbouw.VerdaagdWeken > LangsteTermijnDagen);

    private DateOnly LatenStaan(DateOnly nominaal, List<Termijnreden> redenen)
    {
        if (RustdagOp(nominaal) is { } soort) redenen.Add(new(Termijnredensoort.BlijftStaan, nominaal, null, soort));
        return nominaal;
    }

    private DateOnly Verschuiven(DateOnly dag, List<Termijnreden> redenen)
    {
        while (RustdagOp(dag) is { } soort)
        {
            redenen.Add(new(Termijnredensoort.ValtOp, dag, null, soort, gelijkgesteld.GetValueOrDefault(dag)));
            dag = dag.AddDays(1);
        }
        return dag;
    }

    private DateOnly Verlengen(DateOnly ontvangstdatum, DateOnly einde, List<Termijnreden> redenen)
    {
        var werkdagen = 0;
        for (var dag = ontvangstdatum.AddDays(1); dag <= einde && werkdagen < MinimumWerkdagen; dag = dag.AddDays(1))
            if (RustdagOp(dag) is null) werkdagen++;
        if (werkdagen >= MinimumWerkdagen) return einde;

        einde = WerkdagenNa(einde, MinimumWerkdagen - werkdagen);
        redenen.Add(new(Termijnredensoort.TweeWerkdagen, einde, MinimumWerkdagen));
        return einde;
    }

    private DateOnly VolgendeWerkdag(DateOnly dag)
    {
        while (RustdagOp(dag) is not null) dag = dag.AddDays(1);
        return dag;
    }
}
