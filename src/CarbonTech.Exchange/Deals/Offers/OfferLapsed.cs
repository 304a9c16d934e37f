using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An offer was not answered in time.</summary>
public sealed record OfferLapsed(DealId Deal, OfferId Offer) : IFact;
