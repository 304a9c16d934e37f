using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The applicant withdraws a case that is not ended, from any stage.</summary>
public sealed class WithdrawCase(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, string? Reason) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfApplicantAsync(db, input.By, input.Case, input.Seen, ct)).Is(out var found, out var no)) return no;
        return found.Withdraw(input.Reason, db.Now);
    }
}
