using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An offer was declined.</summary>
public sealed record OfferDeclined(DealId Deal, OfferId Offer) : IFact;
