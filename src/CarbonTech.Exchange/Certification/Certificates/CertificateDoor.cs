using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>How a use case gets at the certificate that it changes: there, allowed, and as the person saw it.</summary>
internal static class CertificateDoor
{
    /// <summary>For those who decide for the body that granted it. Evaluators do not: their role is another one.</summary>
    public static async Task<Result<Certificate>> OfBodyAsync(ExchangeDb db, Actor by, CertificateId id, int seen, CancellationToken ct)
    {
        if (await db.Certificates.FindAsync([id], ct) is not { } certificate) return CertificateRefusals.NoSuchCertificate;
        if (!MayDecide(by, certificate.Body)) return CertificateRefusals.NotTheBody;
        return certificate.Version == seen ? certificate : KernelRefusals.ChangedMeanwhile;
    }

    public static async Task<Result<Certificate>> OfHolderAsync(ExchangeDb db, Actor by, CertificateId id, int seen, CancellationToken ct)
    {
        if (await db.Certificates.FindAsync([id], ct) is not { } certificate) return CertificateRefusals.NoSuchCertificate;
        if (!by.MaySellFor(certificate.Holder)) return CertificateRefusals.NotTheHolder;
        return certificate.Version == seen ? certificate : KernelRefusals.ChangedMeanwhile;
    }

    public static bool MayDecide(Actor by, PartyId body) => by.Acts(body, Roles.Certifier);
}
