using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>A certificate with who decides for its body and who publishes for its holder.</summary>
public sealed record IssuedCertificate(CertificateId Id, string Number, CertificateStatement Statement, Actor Decider, Actor Holder);
