using FeedbackPlatform.Leren.Domain;
using FluentValidation;

namespace FeedbackPlatform.Leren.Verbeteracties;

/// <summary>What somebody fills in for a verbeteractie, in a meeting or outside one.</summary>
/// <param name="Hypothese">What we expect the change to do, and why.</param>
/// <param name="StartDatum">When the change begins; set by itself when the action is taken up.</param>
/// <param name="StreefDatum">When it should be done.</param>
/// <param name="CategorieId">Where the effect is measured.</param>
/// <param name="Stopcriterium">When we would stop.</param>
internal sealed record VerbeteractieInvoer(
    string Titel, string? Omschrijving, string Hypothese, Guid EigenaarId, DateOnly? StartDatum, DateOnly StreefDatum, Guid? CategorieId,
    string? Stopcriterium, IReadOnlyList<Guid> KlantsignaalIds)
{
    public Actieplan NaarPlan() => new(Titel, Omschrijving, Hypothese, EigenaarId, StartDatum, StreefDatum, CategorieId, Stopcriterium);

    internal sealed class Validator : AbstractValidator<VerbeteractieInvoer>
    {
        public Validator()
        {
            RuleFor(a => a.Titel).NotEmpty().WithMessage("Schrijf op wat er gaat veranderen.")
                .MaximumLength(Verbeteractie.TitelMaximum).WithMessage($"Gebruik hoogstens {Verbeteractie.TitelMaximum} tekens.");
            RuleFor(a => a.Omschrijving).MaximumLength(Verbeteractie.OmschrijvingMaximum)
                .WithMessage($"Gebruik hoogstens {Verbeteractie.OmschrijvingMaximum} tekens.");
            RuleFor(a => a.Hypothese).NotEmpty().WithMessage("Schrijf op wat u ervan verwacht, en waarom.")
                .MaximumLength(Verbeteractie.HypotheseMaximum).WithMessage($"Gebruik hoogstens {Verbeteractie.HypotheseMaximum} tekens.");
            RuleFor(a => a.EigenaarId).NotEmpty().WithMessage("Kies wie het gaat doen.");
            RuleFor(a => a.StreefDatum).GreaterThan(new DateOnly(2000, 1, 1)).WithMessage("Kies wanneer het klaar moet zijn.")
                .GreaterThanOrEqualTo(a => a.StartDatum).When(a => a.StartDatum is not null, ApplyConditionTo.CurrentValidator)
                .WithMessage("De streefdatum kan niet voor de startdatum liggen.");
            RuleFor(a => a.Stopcriterium).MaximumLength(Verbeteractie.StopcriteriumMaximum)
                .WithMessage($"Gebruik hoogstens {Verbeteractie.StopcriteriumMaximum} tekens.");
            RuleFor(a => a.KlantsignaalIds).NotEmpty().WithMessage("Kies minstens één klantsignaal. Een verbeteractie begint bij wat iemand ons vertelde.")
                .Must(k => k is null || k.Count <= Verbeteractie.KoppelingenMaximum)
                .WithMessage($"Kies hoogstens {Verbeteractie.KoppelingenMaximum} klantsignalen.");
        }
    }
}
