using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An offer that waits for an answer lapses within two days.</summary>
public sealed record OfferEndsSoon(DealId Deal, OfferId Offer) : IFact;
