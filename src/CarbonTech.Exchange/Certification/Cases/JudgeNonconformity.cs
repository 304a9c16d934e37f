using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>An assessor closes an answered nonconformity, or hands it back because the answer is not enough; either with a text.</summary>
public sealed class JudgeNonconformity(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, NonconformityId Nonconformity, int Seen, bool Close, string Verdict) : ICommand;

    public Task<Result<NonconformityStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<NonconformityStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Nonconformities.SingleOrDefaultAsync(n => n.Id == input.Nonconformity, ct) is not { } raised) return CaseRefusals.NoSuchNonconformity;
        if (!(await CaseDoor.OfBodyAsync(db, input.By, raised.Case, null, CaseDoor.Evaluators, ct)).Is(out var found, out var no)) return no;
        if (raised.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (found.Join(input.By.Person, db.Now).IsRefused(out no)) return no;
        db.RelyOn(found);
        return input.Close ? raised.Close(input.Verdict, db.Now) : raised.HandBack(input.Verdict, db.Now);
    }
}
