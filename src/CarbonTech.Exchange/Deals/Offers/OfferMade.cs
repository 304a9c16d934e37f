using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One side of a deal made the other an offer.</summary>
public sealed record OfferMade(DealId Deal, OfferId Offer, DealSide By, int Number) : IFact;
