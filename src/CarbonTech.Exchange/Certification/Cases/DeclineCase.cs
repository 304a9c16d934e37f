using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The body does not accept an application, with the reason.</summary>
public sealed class DeclineCase(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, string Reason) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Staff, ct)).Is(out var found, out var no)) return no;
        return found.Decline(input.Reason, input.By.Person, db.Now);
    }
}
