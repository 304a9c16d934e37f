using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What each side pays to the brokerage for one deal.</summary>
public sealed record CommissionShares(Money Seller, Money Buyer)
{
    public Money Total => Seller + Buyer;
}
