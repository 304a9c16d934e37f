using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A right behind a listing was granted by licence.</summary>
public sealed record RightGranted(ListingId Listing, string DealType, Guid Deal) : IFact;
