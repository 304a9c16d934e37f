using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The body suspends a certificate with a reason (ISO/IEC 17065, 7.11): misuse, an unreported change, a failed surveillance, a complaint.</summary>
public sealed class SuspendCertificate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CertificateId Certificate, int Seen, StandingReason Reason) : ICommand;

    public Task<Result<CertificateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CertificateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CertificateDoor.OfBodyAsync(db, input.By, input.Certificate, input.Seen, ct)).Is(out var certificate, out var no)) return no;
        return certificate.Suspend(input.Reason, input.By.Person, db.Now);
    }
}
