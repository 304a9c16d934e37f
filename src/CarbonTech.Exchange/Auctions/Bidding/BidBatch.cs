using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Bids decided in memory one after the other, and what of them goes to disk in one piece. Sealed, it no longer looks at the memory, which may run on
/// with the next batch.</summary>
internal sealed class BidBatch(DeskMemory memory)
{
    private readonly int from = memory.Version;
    private readonly List<BidCommand> commands = [];
    private readonly List<Bid> taken = [];
    private readonly List<RefusedBid> refused = [];
    private readonly List<BidCommand> repeated = [];
    private (LotState State, byte[] Hash) reached = (memory.State, memory.Hash);

    public DeskMemory Memory => memory;

    /// <summary>What the room shows once the batch is on disk; null when nothing visible moved.</summary>
    public LotMoment? Moment { get; private set; }

    private bool Moved => taken.Count > 0;

    public bool IsEmpty => taken.Count == 0 && refused.Count == 0;

    public static BidBatch Decide(DeskMemory memory, IEnumerable<BidCommand> commands)
    {
        var batch = new BidBatch(memory);
        foreach (var command in commands) batch.Decide(command);
        return batch;
    }

    /// <summary>Judges one bid after those before it.</summary>
    public void Decide(BidCommand command)
    {
        commands.Add(command);
        command.Decided = null;
        if (memory.Knows(command.Input))
        {
            repeated.Add(command);
            return;
        }

        var decided = memory.Take(command.Input, command.At);
        if (decided.Is(out var bid, out var no)) taken.Add(bid);
        else refused.Add(memory.Refuse(command.Input, command.At, no[0]));
        command.Decided = decided;
    }

    /// <summary>The batch ends here: the lot's version rises with it.</summary>
    public void Seal(DateTimeOffset now)
    {
        if (!Moved) return;
        reached = (memory.State, memory.Hash);
        memory.Rise();
        Moment = memory.Moment(now);
    }

    /// <summary>Writes the batch if the lot stands where the memory says; otherwise nothing of it stands.</summary>
    public async Task<bool> WriteAsync(ExchangeDb db, CancellationToken ct)
    {
        var statements = BidStatements.On(db);
        var lot = memory.Rules.Lot;
        var stands = Moved
            ? await statements.MoveAsync(db, lot, from, reached.State, reached.Hash, ct)
            : await statements.StandsAsync(db, lot, from, ct);
        if (!stands) return false;
        await statements.InsertAsync(db, taken, ct);
        await statements.InsertAsync(db, refused, ct);
        if (Moved) await statements.InsertAsync(db, Fact(), ct);
        return true;
    }

    /// <summary>Answers everyone, after the commit. A repeated act gets the answer of its first time.</summary>
    public async Task ReplyAsync(Dbs dbs)
    {
        foreach (var command in commands)
        {
            if (command.Decided is { } decided) command.Reply(decided.Then<BidReceipt>(bid => bid.Receipt));
        }

        foreach (var command in repeated) command.Reply(await AgainAsync(dbs, command.Input));
    }

    private static Task<Result<BidReceipt>> AgainAsync(Dbs dbs, PlaceBid.Input input) => dbs.ReadAsync<Result<BidReceipt>>(async db =>
    {
        var first = await db.Bids.SingleAsync(b => b.Lot == input.Lot && b.Party == input.By.Party && b.Act == input.Act);
        return first.Answers(input) ? first.Receipt : KernelRefusals.OtherInput;
    });

    /// <summary>One fact per batch; the single bids are in the log.</summary>
    private JournalRow Fact()
    {
        var state = reached.State;
        var fact = new LotMoved(memory.Rules.Lot, state.Round, state.Count, state.Price!.Value);
        return new()
        {
            Act = ActId.Of("lot-moved", memory.Rules.Lot, state.Round, state.Count), Ordinal = 0, At = taken[^1].At, Person = Actor.System.Person,
            Party = Actor.System.Party, Fact = nameof(LotMoved), Aggregate = nameof(Lot), AggregateId = memory.Rules.Lot.Value, Version = from + 1,
            Body = ExchangeJson.Write(fact),
        };
    }
}
