using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>How a certificate stands, for those who publish for its holder. That it was granted is told with its case; what the holder gave up he knows.</summary>
internal static class CertificateNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct)
    {
        (CertificateId Certificate, NoticeKind Kind)? news = fact switch
        {
            CertificateSuspended f => (f.Certificate, NoticeKind.CertificateSuspended),
            CertificateResumed f => (f.Certificate, NoticeKind.CertificateResumed),
            CertificateWithdrawn f => (f.Certificate, NoticeKind.CertificateWithdrawn),
            CertificateExpiresSoon f => (f.Certificate, NoticeKind.CertificateEndsSoon),
            CertificateExpired f => (f.Certificate, NoticeKind.CertificateExpired),
            _ => null,
        };
        if (news is not var (id, kind)) return [];
        var certificate = await db.Certificates.SingleAsync(c => c.Id == id, ct);
        var statement = certificate.Read();
        var said = kind switch
        {
            NoticeKind.CertificateSuspended => CertificateStatus.Suspended,
            NoticeKind.CertificateWithdrawn => CertificateStatus.Withdrawn,
            _ => (CertificateStatus?)null,
        };
        var reason = certificate.History.Where(e => e.Status == said).MaxBy(e => e.Number)?.Reason;
        var due = kind == NoticeKind.CertificateEndsSoon ? certificate.ValidUntil : (DateTimeOffset?)null;
        return [new(certificate.Holder, Roles.Publisher, kind, id.Value, statement.TechnologyZh, statement.TechnologyEn, Due: due, Reason: reason)];
    }
}
