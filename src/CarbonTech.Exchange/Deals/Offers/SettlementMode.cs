namespace CarbonTech.Exchange.Deals;

/// <summary>How the price reaches the seller.</summary>
public enum SettlementMode
{
    /// <summary>Through the supervised account: paid into the deal's escrow, released when its conditions are met.</summary>
    Supervised = 1,

    /// <summary>From buyer to seller, evidenced here by both.</summary>
    Direct = 2,

    /// <summary>By a share in a company (作价投资), evidenced here by both.</summary>
    Equity = 3,
}
