using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Both sides signed the confirmation (成交确认书) of a lot's sale: the first of its gates is met. Doing it again changes nothing. A door for
/// neighbours and followers of the signatures.</summary>
public sealed class ConfirmDeal(Dbs dbs, PassGates pass)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) =>
        input.By.IsSystem ? dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct) : Task.FromResult<Result<DealStatus>>(DealsRefusals.NotYours);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (deal.ConfirmedAt is not null) return deal.Status;
        if (deal.Confirm(db.Now).IsRefused(out var no)) return no;
        if (await db.Gates.SingleOrDefaultAsync(g => g.Deal == deal.Id && g.Kind == GateKind.Confirmation, ct) is not { } gate) return GateRefusals.NoSuchGate;
        if (!gate.Answer(new(GateStatus.Met, On: Catalogue.ChinaDay.Of(db.Now), Reason: GateReason.BothSigned), input.By, db.Now).Is(out var row, out no)) return no;
        db.GateAnswers.Add(row);
        return await pass.WithinAsync(db, deal, input, ct);
    }
}
