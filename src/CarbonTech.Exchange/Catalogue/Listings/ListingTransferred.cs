using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A deal moved the right to the buyer; the listing is history.</summary>
public sealed record ListingTransferred(ListingId Listing) : IFact;
