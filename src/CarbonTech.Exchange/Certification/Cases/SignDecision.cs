using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The decider states what is certified and signs first; the body must be inside its approval and impartial on that day.</summary>
public sealed class SignDecision(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, DecisionText Text) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Deciders, ct)).Is(out var found, out var no)) return no;
        if (await CaseStanding.BeforeSigningAsync(db, found, ct) is { Any: true } outside) return outside;
        return found.Decide(input.Text, input.By.Person, db.Now);
    }
}
