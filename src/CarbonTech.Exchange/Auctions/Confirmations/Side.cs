namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>For whom a confirmation is signed.</summary>
public enum Side
{
    Seller = 1,
    Buyer = 2,
}
