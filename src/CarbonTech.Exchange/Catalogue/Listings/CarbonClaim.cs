namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the seller declares (自述) about emissions: factors in tCO2e per functional unit, activity in units per year, leakage in tCO2e per
/// year, uncertainty relative with k = 2. Structure after ISO 14064-2.</summary>
public sealed record CarbonClaim
{
    public required string FunctionalUnit { get; init; }

    public required decimal BaselineFactor { get; init; }

    public required decimal ProjectFactor { get; init; }

    public decimal Activity { get; init; }

    public decimal Leakage { get; init; }

    /// <summary>Relative uncertainty of the yearly reduction: 0.08 is ± 8 %.</summary>
    public decimal Uncertainty { get; init; }

    public string? Boundary { get; init; }

    public string? Method { get; init; }

    public int? Year { get; init; }

    public string? Evidence { get; init; }

    /// <summary>Per functional unit, before leakage.</summary>
    public decimal ReductionPerUnit() => BaselineFactor - ProjectFactor;

    /// <summary>Per year: (baseline − project) × activity − leakage.</summary>
    public decimal ReductionPerYear() => (ReductionPerUnit() * Activity) - Leakage;

    /// <summary>The end of the interval that is shown first: what is reduced at least.</summary>
    public decimal LowerBound() => ReductionPerYear() - Math.Abs(ReductionPerYear() * Uncertainty);

    public decimal UpperBound() => ReductionPerYear() + Math.Abs(ReductionPerYear() * Uncertainty);
}
