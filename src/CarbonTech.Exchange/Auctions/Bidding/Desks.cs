using System.Collections.Concurrent;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The desks of this node, one per lot that runs: the only way to it. Several nodes may hold a desk for the same lot; the lot's version decides.</summary>
public sealed class Desks(Dbs dbs, TimeProvider clock, ILiveChannel live) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<LotId, Desk> open = new();
    private readonly Lock opening = new();
    private readonly DeskDoors doors = new(dbs, clock, live);

    /// <summary>Judges the bid in the order of its arrival and answers when it is on disk. The same act answers the same receipt.</summary>
    public Task<Result<BidReceipt>> BidAsync(PlaceBid.Input input, CancellationToken ct)
    {
        var command = new BidCommand(input);
        Post(input.Lot, command);
        return ct.CanBeCanceled ? command.Answered.WaitAsync(ct) : command.Answered;
    }

    /// <summary>Something outside changed what the desk knows (a deposit came, a bidder was suspended): it reads again before the next bid. The lot's
    /// version rises, so that the desks of other nodes notice as well.</summary>
    public async Task NoticeAsync(LotId lot, CancellationToken ct = default)
    {
        var turn = new TurnCommand(async (_, _) =>
        {
            await dbs.BatchAsync(db => BidStatements.On(db).RaiseAsync(db, lot, ct), ct);
            return true;
        });
        Post(lot, turn);
        await turn.Done;
    }

    /// <summary>An act on the lot that takes its turn between the bids, in one transaction with what follows from it. The body gets the lot, the state that the
    /// desk knows and the act's arrival.</summary>
    internal async Task<Result<LotStatus>> ActAsync(ICommand input, LotId id, Func<ExchangeDb, Lot, LotState, DateTimeOffset, Task<Result<LotStatus>>> body, CancellationToken ct)
    {
        Result<LotStatus> answer = KernelRefusals.Busy;
        var turn = new TurnCommand(async (at, memory) =>
        {
            var stale = false;
            answer = await dbs.ChangeAsync<LotStatus>(input, async db =>
            {
                if (memory is null || await db.Lots.FindAsync([id], ct) is not { } lot) return LotRefusals.NoSuchLot;
                stale = lot.Version != memory.Version;
                return stale ? KernelRefusals.ChangedMeanwhile : await body(db, lot, memory.State, at);
            }, ct, Lane.Desk);
            return !stale;
        });
        Post(id, turn);
        await turn.Done;
        return answer;
    }

    /// <summary>Answers what is queued and lets the desks go.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var desk in open.Values)
        {
            desk.Stop();
            await desk.Ended;
        }
    }

    private void Post(LotId lot, DeskCommand command)
    {
        while (!(open.TryGetValue(lot, out var desk) ? desk : Open(lot)).Post(command)) Thread.Yield();
    }

    private Desk Open(LotId lot)
    {
        lock (opening) return open.GetOrAdd(lot, l => new Desk(l, doors, Retired));
    }

    private void Retired(Desk desk) => open.TryRemove(new(desk.Lot, desk));
}
