using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A reviewer, who took no part in the evaluation, passes it by the digest of what was read.</summary>
public sealed class PassReview(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, string Digest, string? Comments) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Reviewers, ct)).Is(out var found, out var no)) return no;
        return found.Pass(input.Digest, input.Comments, input.By.Person, db.Now);
    }
}
