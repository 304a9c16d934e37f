using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A party began a listing.</summary>
public sealed record ListingDrafted(ListingId Listing) : IFact;
