using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The rights behind a listing are free again.</summary>
public sealed record HoldReleased(ListingId Listing, string HolderKind, Guid Holder) : IFact;
