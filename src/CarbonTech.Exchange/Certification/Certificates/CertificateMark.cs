using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A certificate in force, as it stands beside a listing.</summary>
/// <param name="Level">The evaluated level, for readiness.</param>
/// <param name="ValidUntil">It holds before this instant.</param>
/// <param name="Covers">The listing makes the claim as it was examined: its word may stand beside the claim. Otherwise the certificate is about another one.</param>
/// <param name="TextChanged">Something in the screened text of the listing is not as it was examined.</param>
public sealed record CertificateMark(
    ListingId Listing, CoveredClaim Claim, ClaimWord Word, string Number, PartyId Body, int? Level, DateTimeOffset GrantedAt, DateTimeOffset ValidUntil, bool Covers, bool TextChanged);
