using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The owner took the listing off the market for good.</summary>
public sealed record ListingWithdrawn(ListingId Listing) : IFact;
