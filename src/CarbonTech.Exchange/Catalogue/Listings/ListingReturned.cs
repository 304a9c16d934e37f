using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The screening desk returned a listing, or its revision, with comments per field.</summary>
public sealed record ListingReturned(ListingId Listing) : IFact;
