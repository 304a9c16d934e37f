using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal in a list.</summary>
/// <param name="Brokerage">The brokerage that mediates, if one does.</param>
public sealed record DealLine(
    DealId Id, DealStatus Status, DealOrigin Origin, Guid OriginId, ListingId Listing, string TitleZh, string TitleEn, PartyId Seller, PartyId Buyer, string DealType,
    Money Price, DateTimeOffset OpenedAt, DateTimeOffset? PayBy, DateTimeOffset? PaidAt, DateTimeOffset? ConfirmedAt, DateTimeOffset? EndedAt,
    PartyId? Brokerage = null, DateTimeOffset? SignedAt = null);
