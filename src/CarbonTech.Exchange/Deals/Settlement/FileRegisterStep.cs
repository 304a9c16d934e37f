using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller shows that the step at the patent register was filed: the day, the office's number and its notice of acceptance.</summary>
public sealed class FileRegisterStep(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, DateOnly On, string Number, DealFile? File) : ICommand;

    public Task<Result<RegisterStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegisterStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await RegisterDoor.FindAsync(db, input.Deal, input.Seen, input.By, ct)).Is(out var step, out var no)) return no;
        no = Standing.Note(input.Number, nameof(input.Number), 100).File(input.File).When(input.On > ChinaDay.Of(db.Now), DealsRefusals.DayToCome);
        if (no.Any) return no;
        var done = step.File(input.On, input.Number.Trim());
        if (done.IsOk(out _)) Standing.Keep(db, input.Deal, SettlementPaperKind.Filing, step.Id.Value, input.File, input.By);
        return done;
    }
}
