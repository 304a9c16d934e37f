namespace CarbonTech.Exchange.Deals;

/// <summary>On which side of a deal someone stands.</summary>
public enum DealSide
{
    Seller = 1,
    Buyer = 2,

    /// <summary>The brokerage that mediates; it binds nobody.</summary>
    Broker = 3,
}
