using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A verifier enters the figures of the period; the reduction and its lower bound follow by the formula of the scheme.</summary>
public sealed class EnterReduction(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, VerifiedReduction Figures) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Evaluators, ct)).Is(out var found, out var no)) return no;
        return found.Enter(input.Figures, input.By.Person, db.Now);
    }
}
