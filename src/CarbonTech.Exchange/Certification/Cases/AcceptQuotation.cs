using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The applicant accepts the quotation by the digest of what was read: that is the contract, and the evaluation begins.</summary>
public sealed class AcceptQuotation(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, string Digest) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfApplicantAsync(db, input.By, input.Case, null, ct)).Is(out var found, out var no)) return no;
        return found.Accept(input.Digest, input.By.Person, db.Now);
    }
}
