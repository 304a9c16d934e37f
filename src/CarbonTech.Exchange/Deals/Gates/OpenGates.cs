using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What law asks for before the contract is laid out for an agreed deal, and the right is held where the deal takes it. A door for neighbours only.</summary>
public sealed class OpenGates
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct) =>
        await db.Deals.FindAsync([input.Deal], ct) is { } deal ? deal.OpenGates() : DealsRefusals.NoSuchDeal;
}
