using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The decider refuses, with reasons that the applicant reads.</summary>
public sealed class RefuseCase(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, int Seen, string ReasonZh, string? ReasonEn) : ICommand;

    public Task<Result<CaseStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<CaseStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, input.Seen, CaseDoor.Deciders, ct)).Is(out var found, out var no)) return no;
        return found.Refuse(input.ReasonZh, input.ReasonEn, input.By.Person, db.Now);
    }
}
