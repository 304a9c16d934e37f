using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer of a deal that is settled directly says that a sum was paid: its day, the bank's reference, and the slip.</summary>
public sealed class StatePayment(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen, DateOnly On, string Reference, DealFile? File) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.Pays, ct)).Is(out var found, out var no)) return no;
        if (!found.Due.Kind.IsPrice || found.Deal.Mode == SettlementMode.Supervised) return SettlementRefusals.IsSupervised;
        if (found.Deal.Mode != SettlementMode.Direct) return SettlementRefusals.OtherMode;
        no = Standing.Note(input.Reference, nameof(input.Reference), ModelConventions.ShortText).File(input.File).When(input.On > ChinaDay.Of(db.Now), DealsRefusals.DayToCome);
        if (no.Any) return no;
        var done = found.Due.State(input.On, input.Reference.Trim());
        if (done.IsOk(out _)) Standing.Keep(db, found.Deal.Id, SettlementPaperKind.Payment, input.Due.Value, input.File, input.By);
        return done;
    }
}
