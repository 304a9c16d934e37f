using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Tells the holder, once, that a certificate ends within 60 days.</summary>
public sealed class RemindExpiry(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CertificateId Certificate) : ICommand;

    public Task<Result<CertificateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CertificateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return CertificateRefusals.NotTheBody;
        if (await db.Certificates.FindAsync([input.Certificate], ct) is not { } certificate) return CertificateRefusals.NoSuchCertificate;
        return certificate.TellSoon(db.Now);
    }
}
