using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Why a bid is not taken, in the order in which a bid is judged.</summary>
public static class BiddingRefusals
{
    public static readonly Refusal NotRunning = new("bidding.not-running", RefusalKind.Conflict);

    /// <summary>The lot stands still.</summary>
    public static readonly Refusal Suspended = new("bidding.suspended", RefusalKind.Conflict);

    /// <summary>The person saw another round; what was bid there does not count here.</summary>
    public static readonly Refusal OtherRound = new("bidding.other-round", RefusalKind.Conflict);

    public static Refusal NotStarted(DateTimeOffset startsAt) => new("bidding.not-started", RefusalKind.Conflict, Args: [startsAt]);

    /// <summary>It arrived at or after the effective end.</summary>
    public static Refusal Ended(DateTimeOffset endsAt) => new("bidding.ended", RefusalKind.Conflict, Args: [endsAt]);

    public static readonly Refusal NotRegistered = new("bidding.not-registered", RefusalKind.Forbidden);

    /// <summary>The person may not bid for the lead of this bid party.</summary>
    public static readonly Refusal NotYours = new("bidding.not-yours", RefusalKind.Forbidden);

    public static readonly Refusal NotQualified = new("bidding.not-qualified", RefusalKind.Forbidden);

    public static readonly Refusal NoDeposit = new("bidding.no-deposit", RefusalKind.Forbidden);

    /// <summary>The registration was suspended, or the bidder is the seller.</summary>
    public static readonly Refusal Barred = new("bidding.barred", RefusalKind.Forbidden);

    /// <summary>Only who has bid in the free period may bid in the timed one.</summary>
    public static readonly Refusal NoFreeBid = new("bidding.no-free-bid", RefusalKind.Conflict);

    /// <summary>The timed period could be joined until then.</summary>
    public static Refusal JoinedTooLate(DateTimeOffset until) => new("bidding.joined-too-late", RefusalKind.Conflict, Args: [until]);

    /// <summary>Whoever leads can only raise his own maximum.</summary>
    public static readonly Refusal AlreadyLeading = new("bidding.already-leading", RefusalKind.Conflict);

    public static readonly Refusal NotInCny = new("bidding.not-in-cny", RefusalKind.Invalid, "Amount");

    public static Refusal OffGrid(string field, Money least) => new("bidding.off-grid", RefusalKind.Invalid, field, [least]);

    public static Refusal TooLow(Money least) => new("bidding.too-low", RefusalKind.Invalid, "Amount", [least]);

    public static readonly Refusal MaximumBelowAmount = new("bidding.maximum-below-amount", RefusalKind.Invalid, "Maximum");

    public static readonly Refusal TooMuch = new("bidding.too-much", RefusalKind.Invalid, "Amount");

    /// <summary>So far above the least bid that the person is asked once more.</summary>
    public static Refusal FarAbove(Money bid, long steps) => new("bidding.far-above", RefusalKind.Conflict, "Amount", [bid, steps]);
}
