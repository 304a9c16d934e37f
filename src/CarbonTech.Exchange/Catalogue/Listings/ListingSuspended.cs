using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing was taken off the market for the time being.</summary>
public sealed record ListingSuspended(ListingId Listing) : IFact;
