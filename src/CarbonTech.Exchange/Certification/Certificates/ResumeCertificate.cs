using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The body resumes a suspended certificate after corrective action, with what was done.</summary>
public sealed class ResumeCertificate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CertificateId Certificate, int Seen, StandingReason Reason) : ICommand;

    public Task<Result<CertificateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CertificateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CertificateDoor.OfBodyAsync(db, input.By, input.Certificate, input.Seen, ct)).Is(out var certificate, out var no)) return no;
        return certificate.Resume(input.Reason, input.By.Person, db.Now);
    }
}
