using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>A dispute holds what is ordered for a deal and not checked yet; when the deal goes on, the orders go on, and what may leave the escrow leaves
/// it. A door for the follower of disputes: nothing new leaves the escrow of a disputed deal in any case.</summary>
public sealed class HoldMoney(Dbs dbs, HoldPayouts hold, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return DealsRefusals.NotYours;
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        var held = deal.Status == DealStatus.Disputed;
        if ((await hold.WithinAsync(db, new(input.By, input.Act, deal.Id.Value, held), ct)).IsRefused(out var no)) return no;
        return held || !deal.IsPerformed ? deal.Status : await advance.WithinAsync(db, deal, input, ct);
    }
}
