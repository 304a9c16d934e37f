using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a publicly funded unit said of its inventors' reward.</summary>
public sealed record RewardLine(RewardId Id, Money NetIncome, int BasisPoints, Money Amount, DateOnly PaidOn, string Note, DateTimeOffset At);
