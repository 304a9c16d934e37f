using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing in a list of its owner or of the desk.</summary>
public sealed record ListingLine(ListingId Id, PartyId Owner, string? Key, string TitleZh, string? TitleEn, string? Field, int? Trl, long? PriceMinor, ListingStatus Status,
    RevisionState Revision, DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateOnly? LastVerified, DateOnly? ValidUntil);
