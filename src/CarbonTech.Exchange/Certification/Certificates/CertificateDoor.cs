using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>How a use case gets at the certificate that it changes: there, allowed, and as the person saw it.</summary>
internal static class CertificateDoor
{
    /// <summary>For those who decide for the body that granted it, and did not evaluate the case.</summary>
    public static async Task<Result<Certificate>> OfBodyAsync(ExchangeDb db, Actor by, CertificateId id, int seen, CancellationToken ct)
    {
        if (await db.Certificates.FindAsync([id], ct) is not { } certificate) return CertificateRefusals.NoSuchCertificate;
        if (!MayDecide(by, certificate.Body)) return CertificateRefusals.NotTheBody;
        if (await EvaluatedAsync(db, certificate, by.Person, ct)) return CertificateRefusals.EvaluatedIt;
        return certificate.Version == seen ? certificate : KernelRefusals.ChangedMeanwhile;
    }

    public static async Task<Result<Certificate>> OfHolderAsync(ExchangeDb db, Actor by, CertificateId id, int seen, CancellationToken ct)
    {
        if (await db.Certificates.FindAsync([id], ct) is not { } certificate) return CertificateRefusals.NoSuchCertificate;
        if (!by.MaySellFor(certificate.Holder)) return CertificateRefusals.NotTheHolder;
        return certificate.Version == seen ? certificate : KernelRefusals.ChangedMeanwhile;
    }

    public static bool MayDecide(Actor by, PartyId body) => by.Acts(body, Roles.Certifier);

    public static Task<bool> EvaluatedAsync(ExchangeDb db, Certificate certificate, PersonId person, CancellationToken ct) =>
        db.CasePeople.AnyAsync(p => p.Case == certificate.Case && p.Person == person && p.Part == CasePart.Evaluator, ct);
}
