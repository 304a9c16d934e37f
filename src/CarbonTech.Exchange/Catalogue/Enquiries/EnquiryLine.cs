using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>An enquiry in a list of one of its sides.</summary>
/// <param name="Overdue">Not answered, and its clock has run out.</param>
/// <param name="Tied">The sides stand close to each other.</param>
/// <param name="IsOwner">The reader's party is asked; otherwise it asks.</param>
public sealed record EnquiryLine(
    EnquiryId Id, ListingId Listing, string TitleZh, string? TitleEn, PartyId Owner, string OwnerZh, string OwnerEn, PartyId Asker, string AskerZh, string AskerEn, string Subject,
    EnquiryPurpose Purpose, EnquiryStatus Status, bool Overdue, bool Tied, DateTimeOffset AskedAt, DateTimeOffset DueAt, DateTimeOffset? RepliedAt, DateTimeOffset LastAt, int Messages, bool IsOwner);
