using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An offer was answered by another one.</summary>
public sealed record OfferCountered(DealId Deal, OfferId Offer, OfferId By) : IFact;
