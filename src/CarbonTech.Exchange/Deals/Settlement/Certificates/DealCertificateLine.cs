namespace CarbonTech.Exchange.Deals;

/// <summary>A transaction certificate for the sides of its deal and the operator.</summary>
/// <param name="Statement">What it states; null before it is issued.</param>
public sealed record DealCertificateLine(
    DealCertificateId Id, int Version, DealId Deal, DealCertificateStatus Status, DateTimeOffset ProposedAt, string? Number, DateTimeOffset? IssuedAt, DateTimeOffset? EndedAt, string? Reason,
    DealCertificateStatement? Statement, string? Digest);
