using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.DueStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The royalty of a year (民法典 846): the buyer reports its base, the seller may look into the accounts where the terms say so.</summary>
internal sealed partial class DuePayment
{
    /// <summary>The year of use, from 1.</summary>
    public int? Year { get; private init; }

    /// <summary>The reported base in minor units: turnover, output or profit of the year.</summary>
    public long? BaseMinor { get; private set; }

    /// <summary>The rate of the year in 1/10,000.</summary>
    public int? BasisPoints { get; private set; }

    public DateTimeOffset? ReportedAt { get; private set; }

    public DateTimeOffset? AccountsAskedAt { get; private set; }

    /// <summary>Which accounts the seller wants to see.</summary>
    public string? AccountsWanted { get; private set; }

    public DateTimeOffset? AccountsShownAt { get; private set; }

    public static DuePayment PlanRoyalty(Deal deal, int ordinal, int year, Money none, DateTimeOffset opensAt, DateTimeOffset dueAt) => new()
    {
        Id = Kernel.Id.New<DueId>(), Deal = deal.Id, Ordinal = ordinal, Kind = DueKind.Royalty, Payer = deal.Buyer, Amount = none, OpensAt = opensAt, DueAt = dueAt, Year = year,
    };

    /// <summary>What the year's base gives, and no less than the minimum. A report may be corrected until the sum is paid.</summary>
    /// <param name="former">The rate of the former year, or null in the first.</param>
    public Result<Money> Report(Royalty terms, Money reported, int basisPoints, int? former, DateTimeOffset now)
    {
        if (Kind != DueKind.Royalty || Year is not { } year) return SettlementRefusals.NoRoyalty;
        if (Status is not (Planned or Open)) return KernelRefusals.NotNow(Status, Open);
        if (now < OpensAt) return DealsRefusals.StillTime(OpensAt);
        if (reported.Minor < 0 || reported.Currency != Amount.Currency) return SettlementRefusals.BadBase;
        if (!RoyaltyRates.Allow(terms, basisPoints, former)) return SettlementRefusals.RateAgainstTerms(former ?? terms.BasisPoints);
        if (Status == Planned && Ask().IsRefused(out var no)) return no;
        (BaseMinor, BasisPoints, ReportedAt, Request) = (reported.Minor, basisPoints, now, null);
        Amount = Money.Max(reported.Share(basisPoints), terms.MinimumPerYear);
        Record(new RoyaltyReported(Id, Deal, year, Amount));
        return Amount;
    }

    /// <summary>The buyer reported nothing in time: the minimum of the terms is due.</summary>
    public Result<Money> TakeMinimum(Royalty terms, DateTimeOffset now)
    {
        if (Kind != DueKind.Royalty) return SettlementRefusals.NoRoyalty;
        if (ReportedAt is not null || Status is not (Planned or Open)) return KernelRefusals.NotNow(Status, Open);
        if (now < DueAt) return DealsRefusals.StillTime(DueAt);
        if (!terms.MinimumPerYear.IsPositive) return SettlementRefusals.NoMinimum;
        if (Status == Planned && Ask().IsRefused(out var no)) return no;
        (ReportedAt, Amount) = (now, terms.MinimumPerYear);
        Record(new RoyaltyReported(Id, Deal, Year ?? 0, Amount));
        return Amount;
    }

    /// <summary>A year without use and without a minimum owes nothing.</summary>
    public bool OwesNothing => Kind == DueKind.Royalty && ReportedAt is not null && !Amount.IsPositive;

    public void AskAccounts(string wanted, DateTimeOffset now)
    {
        (AccountsWanted, AccountsAskedAt, AccountsShownAt) = (wanted, now, null);
        Record(new AccountsAsked(Id, Deal));
    }

    public Result<DueStatus> ShowAccounts(DateTimeOffset now)
    {
        if (AccountsAskedAt is null || AccountsShownAt is not null) return SettlementRefusals.NothingAsked;
        AccountsShownAt = now;
        Record(new AccountsShown(Id, Deal));
        return Status;
    }

    /// <summary>A later deadline for a sum that was only reckoned now.</summary>
    public void DueNotBefore(DateTimeOffset at) => DueAt = DueAt > at ? DueAt : at;
}
