using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented deal about a listing, and how far its people bring it.</summary>
/// <param name="Listing">The seller's own key of the listing.</param>
/// <param name="Buyer">Key of the party that buys.</param>
/// <param name="Day">Days before the first start on which they begin.</param>
/// <param name="Broker">Key of the brokerage that brought the listing, for a deal from a demand; otherwise of the one that the buyer names.</param>
internal sealed record TalkPlan(string Listing, string Buyer, DealOrigin Origin, int Day, TalkEnd End, IReadOnlyList<TalkOffer> Offers, string? Broker = null, bool Secret = false)
{
    public string Seller => SeedData.Owners[Listing];
}
