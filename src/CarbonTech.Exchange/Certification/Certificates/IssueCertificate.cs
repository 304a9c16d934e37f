using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A case was granted: its certificate gets its public number and stands. A door for the case only.</summary>
public sealed class IssueCertificate
{
    public sealed record Input(Actor By, ActId Act, CertificateStatement Statement) : ICommand;

    internal Task<Result<CertificateId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<Result<CertificateId>>(new CertificateId(input.Statement.Case.Value));
    }
}
