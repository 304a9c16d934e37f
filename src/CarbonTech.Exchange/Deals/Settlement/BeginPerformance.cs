using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Both sides signed the contract: what its terms say of money and milestones becomes due. A door for neighbours only.</summary>
public sealed class BeginPerformance
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct) =>
        await db.Deals.FindAsync([input.Deal], ct) is { } deal ? deal.Confirm(db.Now) : DealsRefusals.NoSuchDeal;
}
