using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing, or a revision of a listed one, waits for screening.</summary>
public sealed record ListingSubmitted(ListingId Listing) : IFact;
