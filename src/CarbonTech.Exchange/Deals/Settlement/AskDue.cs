using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer does not want to wait: a planned sum is asked for now. Workers ask for what its time has come.</summary>
public sealed class AskDue(Dbs dbs, OpenDues open)
{
    public sealed record Input(Actor By, ActId Act, DueId Due) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.DuePayments.FindAsync([input.Due], ct) is not { } due || await db.Deals.FindAsync([due.Deal], ct) is not { } deal) return SettlementRefusals.NoSuchDue;
        if (!input.By.IsSystem && !Standing.Pays(deal, input.By)) return DealsRefusals.NotYours;
        if (!deal.IsPerformed) return SettlementRefusals.NotPerformed;
        if (due.Kind == DueKind.Royalty && db.Now < due.OpensAt) return DealsRefusals.StillTime(due.OpensAt);
        return due.Status == DueStatus.Planned ? await open.WithinAsync(db, deal, due, input, ct) : due.Status;
    }
}
