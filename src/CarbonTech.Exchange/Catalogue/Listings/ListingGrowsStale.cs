using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing was last verified so long ago that it leaves the market soon unless its owner verifies it.</summary>
public sealed record ListingGrowsStale(ListingId Listing) : IFact;
