using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A deal or lot reserved the rights behind a listing.</summary>
public sealed record HoldTaken(ListingId Listing, HoldScope Scope, string HolderKind, Guid Holder) : IFact;
