using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a listing shows was changed: price, contact, last verified, or a screened revision.</summary>
public sealed record ListingChanged(ListingId Listing) : IFact;
