using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The screening desk refused a listing.</summary>
public sealed record ListingRefused(ListingId Listing) : IFact;
