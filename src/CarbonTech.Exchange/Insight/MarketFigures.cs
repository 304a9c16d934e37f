using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Insight;

/// <summary>The market in numbers at one instant. Each is a count or a sum of rows; what does not exist yet is zero, never a guess.</summary>
/// <param name="At">When they were counted.</param>
/// <param name="Listings">On the market now.</param>
/// <param name="Parties">Verified, without the operator.</param>
/// <param name="Registrations">Bid parties that ever registered.</param>
/// <param name="YearValue">Prices of this year's deals in CNY, without those in default or terminated.</param>
/// <param name="Premium">Sum of the prices of sold lots over the sum of their starting prices, less one; null without a sale.</param>
/// <param name="Screening">From handing in to the market, the middle of the last listings that were screened; null without one.</param>
/// <param name="Fields">Listings per root of the field tree, in its order.</param>
/// <param name="Trl">Listings per readiness level 1–9; those that state none are left out.</param>
/// <param name="Months">The last twelve months, the present one last.</param>
public sealed record MarketFigures(
    DateTimeOffset At, int Listings, int Parties, int SessionsHeld, int LotsSold, int LotsPassed, int Registrations, int Bids, int YearDeals, Money YearValue,
    decimal? Premium, TimeSpan? Screening, IReadOnlyList<FieldCount> Fields, IReadOnlyList<int> Trl, IReadOnlyList<MonthFigures> Months)
{
    /// <summary>Certificates in force per word; words without one are left out.</summary>
    public IReadOnlyList<WordCount> Certificates { get; init; } = [];

    /// <summary>Reductions of past periods under verification statements in force, by the lower bounds of their intervals, in tCO2e, and of how many statements.</summary>
    public (decimal Tonnes, int Statements) Verified { get; init; }

    /// <summary>Demands that may be answered now.</summary>
    public int OpenDemands { get; init; }

    /// <summary>From asking to answering, the middle of the last enquiries that were answered; null without one.</summary>
    public TimeSpan? Answer { get; init; }
}
