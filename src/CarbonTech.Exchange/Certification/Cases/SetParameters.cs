using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>An assessor states the figures that were found, all at once.</summary>
public sealed class SetParameters(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, IReadOnlyList<CertifiedParameter> Parameters) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Evaluators, ct)).Is(out var found, out var no)) return no;
        return found.SetParameters(input.Parameters, input.By.Person, db.Now);
    }
}
