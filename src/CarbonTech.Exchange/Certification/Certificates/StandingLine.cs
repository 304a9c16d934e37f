namespace CarbonTech.Exchange.Certification;

/// <summary>One entry in the history of a certificate.</summary>
/// <param name="Reason">What everyone reads.</param>
/// <param name="Note">What the body, the holder and the operator read; null for others.</param>
public sealed record StandingLine(CertificateStatus Status, DateTimeOffset At, string? Reason, string? Note);
