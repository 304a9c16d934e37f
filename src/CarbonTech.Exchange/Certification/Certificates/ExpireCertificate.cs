using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Writes down that the validity of a certificate has passed, so that index, listing and notices follow. It had ended without that.</summary>
public sealed class ExpireCertificate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CertificateId Certificate) : ICommand;

    public Task<Result<CertificateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CertificateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return CertificateRefusals.NotTheBody;
        if (await db.Certificates.FindAsync([input.Certificate], ct) is not { } certificate) return CertificateRefusals.NoSuchCertificate;
        return certificate.Expire(input.By.Person, db.Now);
    }
}
