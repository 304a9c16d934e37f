using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal on a broker's board.</summary>
/// <param name="Commission">What both sides pay to the brokerage, once a price is agreed under a mandate.</param>
public sealed record BoardDeal(
    DealId Id, DealStatus Status, string TitleZh, string TitleEn, PartyId Seller, PartyId Buyer, Money Price, DateTimeOffset OpenedAt, MandateId? Mandate, CommissionShares? Commission);
