using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal was terminated: whatever of its money is not settled yet is. A door for the follower of ended deals; doing it again changes nothing.</summary>
public sealed class CloseDealMoney(Dbs dbs, CloseMoney close)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return DealsRefusals.NotYours;
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (deal.Status != DealStatus.Terminated) return deal.Status;
        return await close.WithinAsync(db, deal, input, ct) is { } no ? no : deal.Status;
    }
}
