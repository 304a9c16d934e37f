using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing in a response, or one that could be: what its title, readiness and price are now.</summary>
public sealed record OfferedListing(
    ListingId Listing, string? Key, string TitleZh, string? TitleEn, PartyId Owner, string OwnerZh, string OwnerEn, string? Field, int? Trl, long? PriceMinor, ListingStatus Status);
