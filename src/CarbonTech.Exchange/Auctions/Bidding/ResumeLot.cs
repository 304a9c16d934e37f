using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The operator lets a suspended lot go on: in the same round, every end moved by the time that it stood still, or in a new round with times of its
/// own, without the former round's bids.</summary>
public sealed class ResumeLot(Desks desks)
{
    /// <param name="NewRound">Null: the same round goes on.</param>
    public sealed record Input(Actor By, ActId Act, LotId Lot, LotTimes? NewRound) : ICommand;

    public async Task<Result<LotStatus>> RunAsync(Input input, CancellationToken ct) => !input.By.IsOperator
        ? LotRefusals.NotOperator
        : await desks.ActAsync(input, input.Lot,
            (_, lot, _, at) => Task.FromResult(input.NewRound is { } times ? lot.Rerun(times, at) : lot.Resume(at)), ct);
}
