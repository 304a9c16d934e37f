using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The operator stops the bids of a running lot, with a reason that everyone reads. What arrived before it is still judged.</summary>
public sealed class SuspendLot(Desks desks)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot, string Reason) : ICommand;

    public async Task<Result<LotStatus>> RunAsync(Input input, CancellationToken ct) => !input.By.IsOperator
        ? LotRefusals.NotOperator
        : await desks.ActAsync(input, input.Lot, (_, lot, _, at) => Task.FromResult(lot.Suspend(input.Reason, at)), ct);
}
