using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A certificate was granted for one claim of a listing.</summary>
/// <param name="Digest">SHA-256 of what it states; null in facts from before it was recorded.</param>
public sealed record CertificateGranted(CertificateId Certificate, ListingId Listing, CoveredClaim Claim, ClaimWord Word, string? Digest = null) : IFact;

/// <summary>The body suspended a certificate: it does not hold.</summary>
public sealed record CertificateSuspended(CertificateId Certificate, ListingId Listing) : IFact;

/// <summary>The body resumed a suspended certificate.</summary>
public sealed record CertificateResumed(CertificateId Certificate, ListingId Listing) : IFact;

/// <summary>The body withdrew a certificate for good.</summary>
public sealed record CertificateWithdrawn(CertificateId Certificate, ListingId Listing) : IFact;

/// <summary>The holder gave a certificate up.</summary>
public sealed record CertificateTerminated(CertificateId Certificate, ListingId Listing) : IFact;

/// <summary>The validity of a certificate has passed.</summary>
public sealed record CertificateExpired(CertificateId Certificate, ListingId Listing) : IFact;

/// <summary>The validity of a certificate ends soon.</summary>
public sealed record CertificateExpiresSoon(CertificateId Certificate, ListingId Listing) : IFact;
