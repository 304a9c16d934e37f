using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The operator declines a proposed transaction certificate, or revokes one in force, with a reason that everyone may read.</summary>
public sealed class EndDealCertificate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealCertificateId Certificate, int Seen, string Reason) : ICommand;

    public Task<Result<DealCertificateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealCertificateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return DealCertificateRefusals.NotOperator;
        if (await db.DealCertificates.FindAsync([input.Certificate], ct) is not { } certificate) return DealCertificateRefusals.NoSuchCertificate;
        if (certificate.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        var no = Standing.Note(input.Reason, nameof(input.Reason), DealCertificate.LongestReason);
        if (no.Any) return no;
        return certificate.Status == DealCertificateStatus.Issued ? certificate.Revoke(input.Reason.Trim(), db.Now) : certificate.Refuse(input.Reason.Trim(), db.Now);
    }
}
