using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An offer was accepted; it binds subject to the gates.</summary>
public sealed record OfferAccepted(DealId Deal, OfferId Offer) : IFact;
