using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What a desk is asked, stamped when it arrived.</summary>
internal abstract class DeskCommand
{
    public DateTimeOffset At { get; set; }

    public abstract void Fail(Exception bug);
}

/// <summary>A bid that waits for its answer.</summary>
internal sealed class BidCommand(PlaceBid.Input input) : DeskCommand
{
    private readonly TaskCompletionSource<Result<BidReceipt>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PlaceBid.Input Input => input;

    public Task<Result<BidReceipt>> Answered => answer.Task;

    /// <summary>What was decided in memory; it counts once the batch is on disk.</summary>
    public Result<Bid>? Decided { get; set; }

    public void Reply(Result<BidReceipt> reply) => answer.TrySetResult(reply);

    public override void Fail(Exception bug) => answer.TrySetException(bug);
}

/// <summary>An act on the lot that takes its turn between the bids: pause, resume, cancel, close; without a body a notice that something outside changed.</summary>
internal sealed class TurnCommand(Func<DateTimeOffset, DeskMemory?, Task<bool>> turn) : DeskCommand
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => done.Task;

    /// <summary>Runs the turn; false: the memory was older than the disk, read it and come again.</summary>
    public Task<bool> RunAsync(DeskMemory? memory) => turn(At, memory);

    public void Reply() => done.TrySetResult();

    public override void Fail(Exception bug) => done.TrySetException(bug);
}
