using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A transaction certificate waits for the operator.</summary>
public sealed record DealCertificateProposed(DealCertificateId Certificate, DealId Deal) : IFact;

/// <summary>A transaction certificate is in force.</summary>
public sealed record DealCertificateIssued(DealCertificateId Certificate, DealId Deal, string Number, string Digest) : IFact;

/// <summary>The operator declined a transaction certificate.</summary>
public sealed record DealCertificateRefused(DealCertificateId Certificate, DealId Deal) : IFact;

/// <summary>A transaction certificate is no longer in force.</summary>
public sealed record DealCertificateRevoked(DealCertificateId Certificate, DealId Deal, string Number) : IFact;

/// <summary>A side chose what the public may know of a deal.</summary>
public sealed record PublicationChosen(DealId Deal, bool Names, bool Amount) : IFact;
