using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Closes a lot whose effective end has passed: sold, with the deal opened in the same transaction, or passed. It takes its turn behind every bid that
/// arrived before it, so a late worker changes nothing. A lot that is not due answers as it stands.</summary>
public sealed class CloseLot(Desks desks, LotSale sale)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot) : ICommand;

    public Task<Result<LotStatus>> RunAsync(Input input, CancellationToken ct) =>
        desks.ActAsync(input, input.Lot, (db, lot, state, at) => CloseAsync(db, input, lot, state, at, ct), ct);

    private async Task<Result<LotStatus>> CloseAsync(ExchangeDb db, Input input, Lot lot, LotState state, DateTimeOffset at, CancellationToken ct)
    {
        if (!input.By.IsSystem) return KernelRefusals.SystemOnly;
        if (lot.Status != LotStatus.Running) return KernelRefusals.NotNow(lot.Status, LotStatus.Sold);
        if (at < lot.EndsAt) return LotRefusals.NotEnded(lot.EndsAt!.Value);
        if (lot.Rules.Outcome(state) is { } price) return await sale.SellAsync(db, input, lot, new Money(price, Currency.CNY), at, ct);
        var passed = lot.Pass(at);
        return passed.IsOk(out _) ? await sale.ReleaseAsync(db, input, lot, ct) : passed;
    }
}
