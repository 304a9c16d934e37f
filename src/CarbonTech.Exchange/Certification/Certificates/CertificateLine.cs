using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>A certificate in a list.</summary>
/// <param name="Status">How it stands at the instant of the answer.</param>
/// <param name="EndsSoon">It is in force or suspended and ends within 60 days.</param>
public sealed record CertificateLine(
    CertificateId Id, string Number, CertificateStatus Status, ClaimWord Word, CoveredClaim Claim, ListingId Listing, string TechnologyZh, string TechnologyEn, PartyId Holder,
    PartyId Body, PartyName BodyName, DateTimeOffset GrantedAt, DateTimeOffset ValidUntil, bool EndsSoon);
