using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing is on the market.</summary>
/// <param name="Screened">The desk passed it; otherwise it is a trusted publisher's, sampled afterwards.</param>
public sealed record ListingListed(ListingId Listing, bool Screened) : IFact;
