using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The head of the body does not countersign: the decision is written anew.</summary>
public sealed class SendBackDecision(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, string Digest, string Reason) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Heads, ct)).Is(out var found, out var no)) return no;
        return found.SendBack(input.Digest, input.Reason, input.By.Person, db.Now);
    }
}
