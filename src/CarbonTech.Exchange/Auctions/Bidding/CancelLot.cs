using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The operator calls a suspended lot off, with a reason. Nobody has won; deposits go back.</summary>
public sealed class CancelLot(Desks desks, LotSale sale)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot, string Reason) : ICommand;

    public async Task<Result<LotStatus>> RunAsync(Input input, CancellationToken ct) => !input.By.IsOperator
        ? LotRefusals.NotOperator
        : await desks.ActAsync(input, input.Lot, async (db, lot, _, _) =>
        {
            var done = lot.Cancel(input.Reason);
            return done.IsOk(out _) ? await sale.ReleaseAsync(db, input, lot, ct) : done;
        }, ct);
}
