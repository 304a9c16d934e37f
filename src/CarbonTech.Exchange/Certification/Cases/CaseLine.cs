using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>A case in a list.</summary>
/// <param name="Since">When it came to where it stands, as far as the record says.</param>
public sealed record CaseLine(
    CaseId Id, string Number, CaseStatus Status, string Scheme, int SchemeVersion, ListingId Listing, string TitleZh, string? TitleEn, PartyId Applicant, PartyName ApplicantName,
    PartyId Body, PartyName BodyName, DateTimeOffset AppliedAt, DateTimeOffset Since, CaseWait Wait, CertificateId? Certificate);
