using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One tier of a commission: the part of the price above <paramref name="From"/>, up to the next tier, counts with this rate in 1/10,000.</summary>
public sealed record CommissionTier(Money From, int BasisPoints);
