using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing is on the market: screened, or of a trusted publisher and sampled afterwards.</summary>
public sealed record ListingListed(ListingId Listing) : IFact;
