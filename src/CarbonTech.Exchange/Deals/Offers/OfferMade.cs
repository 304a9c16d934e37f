using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One side of a deal made the other an offer.</summary>
/// <param name="Digest">SHA-256 of the terms; null in facts from before it was recorded.</param>
public sealed record OfferMade(DealId Deal, OfferId Offer, DealSide By, int Number, string? Digest = null) : IFact;
