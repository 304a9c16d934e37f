namespace CarbonTech.Exchange.Deals;

/// <summary>For whom the brokerage acts under a mandate.</summary>
public enum MandateSide
{
    /// <summary>The client wants to sell or license.</summary>
    Seller = 1,

    /// <summary>The client wants to buy or take a licence.</summary>
    Buyer = 2,
}
