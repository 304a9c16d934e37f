using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The figures that a verifier found for the whole period, and what follows: <c>reduction = (EF_base − EF_tech) × activity − leakage</c>, with
/// the lower bound of its interval. Factors in tCO2e per functional unit, activity in functional units, leakage in tCO2e, uncertainty relative with k = 2.</summary>
public sealed record VerifiedReduction(string FunctionalUnit, decimal BaselineFactor, decimal ProjectFactor, decimal Activity, decimal Leakage, decimal Uncertainty)
{
    public const string Tonnes = "tCO2e";
    public const int LongestUnit = 60;
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>The unit as one reads it behind a slash: without the word each.</summary>
    private string Unit => FunctionalUnit.TrimStart('每');

    public decimal Reduction() => ((BaselineFactor - ProjectFactor) * Activity) - Leakage;

    /// <summary>Half the width of the interval, in tCO2e.</summary>
    public decimal HalfWidth() => Math.Abs(Reduction() * Uncertainty);

    public decimal LowerBound() => Reduction() - HalfWidth();

    /// <summary>As they stand on a certificate.</summary>
    public IReadOnlyList<CertifiedParameter> Parameters() =>
    [
        new("基准线排放因子", "Baseline emission factor", BaselineFactor, $"{Tonnes}/{Unit}", null, null),
        new("项目排放因子", "Project emission factor", ProjectFactor, $"{Tonnes}/{Unit}", null, null),
        new("期间活动水平", "Activity in the period", Activity, Unit, null, null),
        new("泄漏", "Leakage", Leakage, Tonnes, null, null),
        new("期间减排量", "Reduction in the period", Reduction(), Tonnes, HalfWidth(), null),
        new("期间减排量（下限）", CoveredText.LowerBound, LowerBound(), Tonnes, null, null),
    ];

    internal Refusals Check() => new Refusals()
        .Add(CaseTexts.Needed(FunctionalUnit, nameof(FunctionalUnit), LongestUnit))
        .When(BaselineFactor is < 0 or > Largest, CaseRefusals.OutOfRange(nameof(BaselineFactor)))
        .When(ProjectFactor is < 0 or > Largest, CaseRefusals.OutOfRange(nameof(ProjectFactor)))
        .When(Activity is <= 0 or > Largest, CaseRefusals.OutOfRange(nameof(Activity)))
        .When(Leakage is < 0 or > Largest, CaseRefusals.OutOfRange(nameof(Leakage)))
        .When(Uncertainty is < 0 or > 1, CaseRefusals.OutOfRange(nameof(Uncertainty)));
}
