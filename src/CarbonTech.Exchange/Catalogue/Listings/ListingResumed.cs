using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A suspended listing is on the market again.</summary>
public sealed record ListingResumed(ListingId Listing) : IFact;
