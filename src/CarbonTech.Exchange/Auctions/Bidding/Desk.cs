using System.Data.Common;
using System.Threading.Channels;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The one way to a running lot on this node. What arrives is stamped and queued under one lock, decided in order in memory, written as one batch
/// per round of reading, answered after the commit. When the commit is lost, the memory is thrown away, read again, and the batch decided again.</summary>
internal sealed class Desk
{
    private const int LargestRound = 2_048;
    private const int Tries = 8;
    private readonly Channel<DeskCommand> queue = Channel.CreateUnbounded<DeskCommand>(new() { SingleReader = true });
    private readonly Lock gate = new();
    private readonly LotId lot;
    private readonly DeskDoors doors;
    private readonly Action<Desk> retired;
    private DateTimeOffset lastStamp;
    private bool closed;
    private DeskMemory? memory;

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
        var round = new List<DeskCommand>();
        while (await queue.Reader.WaitToReadAsync())
        {
            while (round.Count < LargestRound && queue.Reader.TryRead(out var command)) round.Add(command);
            await RoundAsync(round);
            round.Clear();
            Retire();
        }

        retired(this);
    }

    private async Task RoundAsync(List<DeskCommand> round)
    {
        var bids = new List<BidCommand>(round.Count);
        foreach (var command in round)
        {
            if (command is BidCommand bid)
            {
                bids.Add(bid);
                continue;
            }

            await GuardAsync(bids, () => BidsAsync(bids));
            bids.Clear();
            await GuardAsync([command], () => TurnAsync((TurnCommand)command));
        }

        await GuardAsync(bids, () => BidsAsync(bids));
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
            memory = null;
            foreach (var command in those) command.Fail(bug);
        }
    }

    private async Task BidsAsync(List<BidCommand> bids)
    {
        if (bids.Count == 0) return;
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            memory ??= await doors.ReadAsync(lot);
            if (memory is null)
            {
                foreach (var bid in bids) bid.Reply(LotRefusals.NoSuchLot);
                return;
            }

            var batch = BidBatch.Decide(memory, bids);
            if (await WrittenAsync(batch))
            {
                if (batch.Moved) doors.Live.Tell(memory.Moment(doors.Clock.GetUtcNow()));
                await batch.ReplyAsync(doors.Dbs);
                return;
            }

            memory = null;
            if (attempt > 1) await Task.Delay(TimeSpan.FromMilliseconds(attempt * 5), CancellationToken.None);
        }

        foreach (var bid in bids) bid.Reply(KernelRefusals.Busy);
    }

    private async Task<bool> WrittenAsync(BidBatch batch)
    {
        if (batch.IsEmpty) return true;
        try
        {
            var done = await doors.Dbs.BatchAsync(db => batch.WriteAsync(db, CancellationToken.None), CancellationToken.None) == WriteOutcome.Committed;
            if (done) batch.Written();
            return done;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private async Task TurnAsync(TurnCommand command)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            memory ??= await doors.ReadAsync(lot);
            var done = await command.RunAsync(memory);
            memory = null;
            if (done) break;
        }

        memory = await doors.ReadAsync(lot);
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
}
