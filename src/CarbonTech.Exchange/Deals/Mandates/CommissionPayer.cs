namespace CarbonTech.Exchange.Deals;

/// <summary>Who pays a brokerage's commission.</summary>
public enum CommissionPayer
{
    Seller = 1,
    Buyer = 2,

    /// <summary>Both sides, equally unless agreed otherwise (民法典 963).</summary>
    Split = 3,
}
