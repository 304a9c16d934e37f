using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An offer was taken back by its maker before it was answered.</summary>
public sealed record OfferWithdrawn(DealId Deal, OfferId Offer) : IFact;
