using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>An assessor raises a nonconformity that the applicant must answer.</summary>
public sealed class RaiseNonconformity(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CaseId Case, string? Item, Severity Severity, string Text) : ICommand;

    public Task<Result<NonconformityId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<NonconformityId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await CaseDoor.OfBodyAsync(db, input.By, input.Case, null, CaseDoor.Evaluators, ct)).Is(out var found, out var no)) return no;
        var item = found.Scheme.Find(input.Item);
        if (!string.IsNullOrEmpty(input.Item) && item is null) return CaseRefusals.NoSuchItem;
        if (found.Join(input.By.Person, db.Now).IsRefused(out no)) return no;
        var number = await db.Nonconformities.CountAsync(n => n.Case == input.Case, ct) + 1;
        if (!Nonconformity.Raise(found.Id, number, item, input.Severity, input.Text, input.By.Person, db.Now).Is(out var raised, out no)) return no;
        db.Nonconformities.Add(raised);
        db.RelyOn(found);
        return raised.Id;
    }
}
