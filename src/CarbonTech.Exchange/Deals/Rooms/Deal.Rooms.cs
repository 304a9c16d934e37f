using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.DealStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The stages before the agreement, and the ways out of a deal that was begun.</summary>
internal sealed partial class Deal
{
    public const int LongestReason = 1_000;

    /// <summary>When both signatures and the confirmed export answer opened the data room.</summary>
    public DateTimeOffset? RoomOpenedAt { get; private set; }

    /// <summary>Where a dispute stopped it.</summary>
    public DealStatus? DisputedFrom { get; private set; }

    /// <summary>The side that proposed to end it by agreement of both, or null.</summary>
    public DealSide? EndAskedBy { get; private set; }

    /// <summary>Why it is to end, or ended.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Nothing binds yet: either side may walk away.</summary>
    public bool IsTalking => Status is Opened or Nda or DueDiligence or Negotiation;

    public bool HasEnded => Status is Completed or Terminated or Defaulted;

    /// <summary>The agreement to keep secrets is drawn; a deal that was just opened waits for its signatures, any other goes on meanwhile.</summary>
    public Result<DealStatus> AskNda()
    {
        if (!IsTalking || Status == Nda) return KernelRefusals.NotNow(Status, Nda);
        if (Status == Opened) return Move(Nda, new NdaAsked(Id));
        Record(new NdaAsked(Id));
        return Status;
    }

    /// <summary>Secrets are kept and the export question is settled: the room opens.</summary>
    public Result<DealStatus> OpenRoom(DateTimeOffset now)
    {
        if (RoomOpenedAt is not null) return Status;
        if (!IsTalking || Status == Opened) return KernelRefusals.NotNow(Status, DueDiligence);
        RoomOpenedAt = now;
        if (Status == Nda) return Move(DueDiligence, new RoomOpened(Id));
        Record(new RoomOpened(Id));
        return Status;
    }

    /// <summary>Neither side asked for secrecy: the buyer looks into what is open.</summary>
    public Result<DealStatus> BeginDueDiligence() =>
        Status == Opened ? Move(DueDiligence, new DueDiligenceBegun(Id)) : KernelRefusals.NotNow(Status, DueDiligence);

    /// <summary>The buyer has seen enough, or wants to see nothing. Once secrecy was asked for it comes first.</summary>
    public Result<DealStatus> BeginNegotiation() =>
        Status is Opened or DueDiligence ? Move(Negotiation, new NegotiationBegun(Id)) : KernelRefusals.NotNow(Status, Negotiation);

    /// <summary>Ends it: by one side while nothing binds, by both or the operator afterwards, which the use case judges.</summary>
    public Result<DealStatus> Terminate(string reason, DateTimeOffset now)
    {
        if (!May(Terminated)) return KernelRefusals.NotNow(Status, Terminated);
        (EndReason, EndAskedBy, EndedAt) = (reason, null, now);
        return Move(Terminated, new DealTerminated(Id, Origin, OriginId));
    }

    /// <summary>One side proposes to end what binds already.</summary>
    public Result<DealStatus> AskEnd(DealSide side, string reason)
    {
        if (IsTalking || HasEnded || Status == Disputed) return KernelRefusals.NotNow(Status, Terminated);
        if (EndAskedBy is not null) return RoomRefusals.EndAskedAlready;
        (EndAskedBy, EndReason) = (side, reason);
        Record(new DealEndAsked(Id, side));
        return Status;
    }

    /// <summary>The proposal is declined by the other side, or taken back by its own.</summary>
    public Result<DealStatus> DropEnd()
    {
        if (EndAskedBy is not { } side) return RoomRefusals.NoEndAsked;
        (EndAskedBy, EndReason) = (null, null);
        Record(new DealEndDropped(Id, side));
        return Status;
    }

    /// <summary>Everything stops until the operator decides.</summary>
    public Result<DealStatus> StopByDispute()
    {
        if (!May(Disputed)) return KernelRefusals.NotNow(Status, Disputed);
        DisputedFrom = Status;
        return Move(Disputed, new DealDisputed(Id, Origin, OriginId));
    }

    /// <summary>Back to where the dispute stopped it.</summary>
    public Result<DealStatus> Resume()
    {
        if (Status != Disputed || DisputedFrom is not { } stage) return KernelRefusals.NotNow(Status, Disputed);
        DisputedFrom = null;
        return Move(stage, new DealResumed(Id, stage));
    }
}
