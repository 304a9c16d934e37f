namespace CarbonTech.Exchange.Deals;

/// <summary>A certificate at the operator's desk, with its deal.</summary>
public sealed record DealCertificateProposal(DealCertificateLine Certificate, DealLine Deal);
