using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The other side agrees to end the deal, or declines; the side that proposed it may take the proposal back.</summary>
public sealed class AnswerEnd(Dbs dbs, EndDeal end)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, bool Agreed) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindSideAsync(db, input.By, input.Deal, input.Seen, ct)).Is(out var stand, out var no)) return no;
        if (stand.Deal is not { EndAskedBy: { } asked, EndReason: { } reason }) return RoomRefusals.NoEndAsked;
        if (!input.Agreed) return stand.Deal.DropEnd();
        return asked == stand.Side ? RoomRefusals.OthersAnswer : await end.WithinAsync(db, input, stand.Deal, reason, ct);
    }
}
