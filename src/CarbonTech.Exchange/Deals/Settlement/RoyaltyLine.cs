using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The royalty of a year as it was reported.</summary>
public sealed record RoyaltyLine(int Year, Money? Base, int? BasisPoints, DateTimeOffset? ReportedAt, DateTimeOffset? AccountsAskedAt, string? AccountsWanted, DateTimeOffset? AccountsShownAt)
{
    public bool AccountsWait => AccountsAskedAt is not null && AccountsShownAt is null;
}
