using FluentValidation;

namespace FeedbackPlatform.Behandeling.Behandelingen;

/// <summary>What the validators here say: short, Dutch, and how to mend it.</summary>
internal static class Teksten
{
    private const string Leeg = "Vul dit in.";

    public static IRuleBuilderOptions<T, string?> VerplichteTekst<T>(this IRuleBuilder<T, string?> regel, int maximum) =>
        regel.NotEmpty().WithMessage(Leeg).MaximumLength(maximum).WithMessage($"Gebruik hoogstens {maximum} tekens.");

    public static IRuleBuilderOptions<T, string?> VrijeTekst<T>(this IRuleBuilder<T, string?> regel, int maximum) =>
        regel.MaximumLength(maximum).WithMessage($"Gebruik hoogstens {maximum} tekens.");

    public static IRuleBuilderOptions<T, TWaarde?> Verplicht<T, TWaarde>(this IRuleBuilder<T, TWaarde?> regel) where TWaarde : struct =>
        regel.NotNull().WithMessage(Leeg);
}
