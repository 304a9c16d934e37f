using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The body takes up an application: competence, scope and impartiality are looked at.</summary>
public sealed class TakeUpCase(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Staff, ct)).Is(out var found, out var no)) return no;
        return found.TakeUp(input.By.Person, db.Now);
    }
}
