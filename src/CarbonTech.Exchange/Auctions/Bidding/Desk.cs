using System.Data.Common;
using System.Threading.Channels;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The one way to a running lot on this node. What arrives is stamped and queued under one lock, decided in order in memory, written in batches,
/// answered after the commit. While one batch is on its way to the disk, the next is decided as it comes. When a commit is lost, the memory is thrown away,
/// read again, and what was decided on it is decided again.</summary>
internal sealed class Desk
{
    private const int LargestBatch = 2_048;
    private const int Tries = 8;
    private static readonly Task<DeskMemory?> Nothing = Task.FromResult<DeskMemory?>(null);
    private readonly Channel<DeskCommand> queue = Channel.CreateUnbounded<DeskCommand>(new() { SingleReader = true });
    private readonly Lock gate = new();
    private readonly LotId lot;
    private readonly DeskDoors doors;
    private readonly Action<Desk> retired;
    private DateTimeOffset lastStamp;
    private bool closed;

    /// <summary>What the bids are decided on: ahead of the disk by the batch that is on its way.</summary>
    private DeskMemory? memory;

    /// <summary>The batch on its way to the disk; it ends with what the desk knows then, null when that has to be read.</summary>
    private Task<DeskMemory?> landing = Nothing;

    internal Desk(LotId lot, DeskDoors doors, Action<Desk> retired)
    {
        (this.lot, this.doors, this.retired) = (lot, doors, retired);
        Ended = Task.Run(RunAsync);
    }

    internal LotId Lot => lot;

    /// <summary>Completes when the desk has answered everyone and retired.</summary>
    internal Task Ended { get; }

    /// <summary>Stamps and queues the command; false when the desk has retired.</summary>
    internal bool Post(DeskCommand command)
    {
        lock (gate)
        {
            if (closed) return false;
            var now = doors.Clock.GetUtcNow();
            lastStamp = now > lastStamp ? now : lastStamp;
            command.At = lastStamp;
            return queue.Writer.TryWrite(command);
        }
    }

    /// <summary>No more commands; what is queued is still answered.</summary>
    internal void Stop()
    {
        lock (gate)
        {
            closed = true;
            queue.Writer.TryComplete();
        }
    }

    private async Task RunAsync()
    {
        while (await queue.Reader.WaitToReadAsync())
        {
            var round = new Round(memory);
            await GuardAsync(round.Bids, () => RoundAsync(round));
            if (round.Turn is { } turn) await GuardAsync([turn], () => TurnAsync(turn));
            if (memory?.State.Status == LotStatus.Running) continue;
            await landing;
            Retire();
        }

        await landing;
        retired(this);
    }

    /// <summary>A desk does not die: whoever waits for what failed gets the exception, and the memory is read again.</summary>
    private async Task GuardAsync(IReadOnlyList<DeskCommand> those, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception bug)
        {
            await landing;
            (memory, landing) = (null, Nothing);
            foreach (var command in those) command.Fail(bug);
        }
    }

    /// <summary>Decides what comes until the batch before has landed, and sends it after that one. A turn ends the round.</summary>
    private async Task RoundAsync(Round round)
    {
        for (var landed = false; !landed && !round.IsFull;)
        {
            landed = landing.IsCompleted;
            while (!round.IsFull && queue.Reader.TryRead(out var command)) round.Take(command);
            if (!landed && !round.IsFull) await ArrivalAsync();
        }

        memory = await landing ?? await doors.ReadAsync(lot);
        if (round.Bids.Count > 0) landing = LandAsync(memory is null ? null : Sealed(round.Decided(memory)), round.Bids);
    }

    /// <summary>Until something comes or the batch on its way has landed.</summary>
    private async Task ArrivalAsync()
    {
        var arrival = queue.Reader.WaitToReadAsync().AsTask();
        if (await Task.WhenAny(landing, arrival) == arrival && !await arrival) await landing;
    }

    /// <summary>Writes the batch and answers it; when the commit is lost, decides it again on what the disk says. Who waits for what failed gets the exception.</summary>
    private async Task<DeskMemory?> LandAsync(BidBatch? batch, List<BidCommand> bids)
    {
        try
        {
            for (var attempt = 1; batch is not null && attempt <= Tries; attempt++)
            {
                if (await WrittenAsync(batch, last: attempt == Tries))
                {
                    if (batch.Moment is { } moment) doors.Live.Tell(moment);
                    await batch.ReplyAsync(doors.Dbs);
                    return batch.Memory;
                }

                if (attempt > 1) await Task.Delay(TimeSpan.FromMilliseconds(attempt * 5), CancellationToken.None);
                batch = await doors.ReadAsync(lot) is { } read ? Sealed(BidBatch.Decide(read, bids)) : null;
            }

            foreach (var bid in bids) bid.Reply(batch is null ? LotRefusals.NoSuchLot : KernelRefusals.Busy);
        }
        catch (Exception bug)
        {
            foreach (var bid in bids) bid.Fail(bug);
        }

        return null;
    }

    private BidBatch Sealed(BidBatch batch)
    {
        batch.Seal(doors.Clock.GetUtcNow());
        return batch;
    }

    /// <summary>A lost race shows as a row that is there already. What the database still refuses at the last try is no race: it goes up.</summary>
    private async Task<bool> WrittenAsync(BidBatch batch, bool last)
    {
        if (batch.IsEmpty) return true;
        try
        {
            return await doors.Dbs.BatchAsync(db => batch.WriteAsync(db, CancellationToken.None), CancellationToken.None) == WriteOutcome.Committed;
        }
        catch (DbException) when (!last)
        {
            return false;
        }
    }

    private async Task TurnAsync(TurnCommand command)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            memory = await landing ?? await doors.ReadAsync(lot);
            landing = Nothing;
            if (await command.RunAsync(memory)) break;
        }

        memory = await doors.ReadAsync(lot);
        landing = Task.FromResult(memory);
        if (memory is not null) doors.Live.Tell(memory.Moment(doors.Clock.GetUtcNow()));
        command.Reply();
    }

    /// <summary>A lot that does not run needs no desk; whoever comes gets a new one.</summary>
    private void Retire()
    {
        if (memory?.State.Status == LotStatus.Running) return;
        lock (gate)
        {
            if (queue.Reader.TryPeek(out _)) return;
            closed = true;
            queue.Writer.TryComplete();
        }
    }

    /// <summary>What came in one go: bids, decided as they come on what the desk knows, and perhaps a turn behind them.</summary>
    private sealed class Round(DeskMemory? known)
    {
        private readonly BidBatch? ahead = known is null ? null : new BidBatch(known);

        public List<BidCommand> Bids { get; } = [];

        public TurnCommand? Turn { get; private set; }

        public bool IsFull => Turn is not null || Bids.Count >= LargestBatch;

        public void Take(DeskCommand command)
        {
            Turn = command as TurnCommand;
            if (command is not BidCommand bid) return;
            Bids.Add(bid);
            ahead?.Decide(bid);
        }

        /// <summary>What was decided ahead when the desk still knows the same, otherwise all of it again.</summary>
        public BidBatch Decided(DeskMemory now) => ahead?.Memory == now ? ahead : BidBatch.Decide(now, Bids);
    }
}
