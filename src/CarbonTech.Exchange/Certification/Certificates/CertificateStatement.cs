using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a certificate states, as it was decided: immutable.</summary>
public sealed record CertificateStatement
{
    public required CaseId Case { get; init; }

    public required PartyId Body { get; init; }

    /// <summary>The owner of the listing, for whom the case was worked.</summary>
    public required PartyId Holder { get; init; }

    public required ListingId Listing { get; init; }

    /// <summary>Code and version of the scheme by which the case was worked.</summary>
    public required string Scheme { get; init; }

    public required int SchemeVersion { get; init; }

    public required ClaimWord Word { get; init; }

    public required CoveredClaim Claim { get; init; }

    /// <summary>The technology in both languages, as the listing named it.</summary>
    public required string TechnologyZh { get; init; }

    public required string TechnologyEn { get; init; }

    /// <summary>What was found, in the body's own words, in both languages.</summary>
    public required string FindingZh { get; init; }

    public required string FindingEn { get; init; }

    /// <summary>The level that was reached, for an evaluation of readiness.</summary>
    public int? Trl { get; init; }

    public required IReadOnlyList<CertifiedParameter> Parameters { get; init; }

    /// <summary>Added value against a named alternative.</summary>
    public string? AddedValueZh { get; init; }

    public string? AddedValueEn { get; init; }

    /// <summary>What the statement does not say.</summary>
    public required string LimitsZh { get; init; }

    public required string LimitsEn { get; init; }

    /// <summary>The past period that was verified.</summary>
    public DateOnly? PeriodFrom { get; init; }

    public DateOnly? PeriodUntil { get; init; }

    /// <summary>Reasonable rather than limited assurance, for a verification.</summary>
    public bool? ReasonableAssurance { get; init; }

    /// <summary>Digest of the listing's text that was examined: another text is another matter.</summary>
    public required string TextDigest { get; init; }

    /// <summary>SHA-256 of every piece of evidence.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The two who signed: the decider, and the head of the body.</summary>
    public required PersonId Decider { get; init; }

    public required PersonId Head { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>The statement holds before this instant.</summary>
    public required DateTimeOffset ValidUntil { get; init; }
}
