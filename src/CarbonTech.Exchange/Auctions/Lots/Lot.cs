using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Auctions.Lots.LotStatus;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>One sale in a session. Its desk alone moves price, leader and end while it runs; there is one effective end everywhere.
/// A batch lot is all or nothing. Bids belong to a round.</summary>
internal sealed class Lot : Aggregate<LotStatus>
{
    public const int LongestReason = 1_000;

    public static readonly StatusTable<LotStatus> Life = new(Draft,
        (Draft, Consigned), (Consigned, Announced), (Announced, Display), (Display, Registration),
        (Registration, Registration), (Registration, Agreement), (Registration, Passed), (Registration, Running),
        (Agreement, Sold), (Agreement, Passed), (Passed, Agreement),
        (Running, AwaitingHammer), (Running, AwaitingPriority), (Running, Sold), (Running, Passed), (Running, Suspended),
        (AwaitingHammer, AwaitingPriority), (AwaitingHammer, Sold), (AwaitingHammer, Passed),
        (AwaitingPriority, Sold), (AwaitingPriority, Passed),
        (Draft, Withdrawn), (Consigned, Withdrawn), (Announced, Withdrawn), (Display, Withdrawn), (Registration, Withdrawn),
        (Suspended, Running), (Suspended, Cancelled), (Sold, Defaulted), (Sold, Annulled));

    private Lot()
        : base(Life)
    {
    }

    public LotId Id { get; private init; }

    public SessionId Session { get; private init; }

    /// <summary>The place in the session, from 1.</summary>
    public int Number { get; private init; }

    public ListingId Listing { get; private init; }

    public PartyId Seller { get; private init; }

    public string TitleZh { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    /// <summary>The lot that was sold or passed before and is put up again.</summary>
    public LotId? Former { get; private init; }

    public string DealType { get; private set; } = "";

    public Money Start { get; private set; } = Money.Zero(Currency.CNY);

    public Money Step { get; private set; } = Money.Zero(Currency.CNY);

    /// <summary>Sealed until the close.</summary>
    public long? ReserveMinor { get; private set; }

    public Money Deposit { get; private set; } = Money.Zero(Currency.CNY);

    public Timing Timing { get; private set; } = new(Sessions.SessionFormat.SoftClose, false, 0, 0, 0);

    public int CommissionBasisPoints { get; private set; }

    public int PaymentDays { get; private set; }

    public DateTimeOffset? StartsAt { get; private set; }

    public DateTimeOffset? FreeEndsAt { get; private set; }

    /// <summary>The one effective end: acceptance, countdown, closing, page and calendar.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public DateTimeOffset? HammerAt { get; private set; }

    public int Round { get; private set; } = 1;

    public long? PriceMinor { get; private set; }

    public string? LeaderCode { get; private set; }

    public int BidCount { get; private set; }

    public DealId? Deal { get; private set; }

    public DateTimeOffset? SuspendedAt { get; private set; }

    /// <summary>Why it was suspended, withdrawn, cancelled or annulled.</summary>
    public string? Reason { get; private set; }

    /// <summary>The last link of the bid log, over all rounds; empty before the first bid.</summary>
    public byte[] LogHash { get; private set; } = [];

    public Money? Price => PriceMinor is { } minor ? new(minor, Start.Currency) : null;

    public bool HasReserve => ReserveMinor is not null;

    public LotRules Rules => LotRules.Of(this);

    public static Lot Add(LotId id, SessionId session, int number, ListingId listing, PartyId seller, (string Zh, string En) title, LotId? former = null)
    {
        var lot = new Lot
        {
            Id = id, Session = session, Number = number, Listing = listing, Seller = seller, TitleZh = title.Zh, TitleEn = title.En, Former = former,
        };
        lot.Record(new LotDrafted(id));
        return lot;
    }

    public Result<LotStatus> Consign(LotTerms terms)
    {
        if (terms.Judge() is { Any: true } no) return no;
        if (!May(Consigned)) return KernelRefusals.NotNow(Status, Consigned);
        (Start, Step, ReserveMinor, Deposit, DealType) = (terms.Start, terms.Step, terms.ReserveMinor, terms.Deposit, terms.DealType);
        return Move(Consigned, new LotConsigned(Id));
    }

    public Result<LotStatus> Announce(LotTimes times, Timing timing, LotSettlement settlement)
    {
        if (times.FreeEndsAt <= times.StartsAt) return LotRefusals.TimesOutOfOrder;
        if (!May(Announced)) return KernelRefusals.NotNow(Status, Announced);
        (Timing, CommissionBasisPoints, PaymentDays) = (timing, settlement.CommissionBasisPoints, settlement.PaymentDays);
        Set(times);
        return Move(Announced, new LotAnnounced(Id));
    }

    public Result<LotStatus> Show() => Move(Display, new LotDisplayed(Id));

    public Result<LotStatus> OpenRegistration() => May(Registration) && Status == Display
        ? Move(Registration, new LotRegistrationOpened(Id))
        : KernelRefusals.NotNow(Status, Registration);

    /// <summary>Too few takers: the same lot with later times.</summary>
    public Result<LotStatus> Extend(LotTimes times)
    {
        if (times.FreeEndsAt <= times.StartsAt || times.StartsAt < StartsAt) return LotRefusals.TimesOutOfOrder;
        if (Status != Registration) return KernelRefusals.NotNow(Status, Registration);
        Set(times);
        return Move(Registration, new LotExtended(Id));
    }

    /// <summary>One qualified taker, or a passed lot with a notice of its own.</summary>
    public Result<LotStatus> Agree() => Move(Agreement, new LotInAgreement(Id));

    /// <summary>Two or more qualified takers: the bids run from the start on.</summary>
    public Result<LotStatus> Run(DateTimeOffset now) =>
        now < StartsAt ? LotRefusals.NotStarted(StartsAt!.Value) : Status == Registration ? Move(Running, new LotStarted(Id)) : KernelRefusals.NotNow(Status, Running);

    /// <summary>Sold by its single taker's offer.</summary>
    public Result<LotStatus> SellByAgreement(Money price, string code, DealId deal)
    {
        if (price < Start || price.Minor < ReserveMinor) return LotRefusals.BelowFloor;
        return Status == Agreement ? Sell(price.Minor, code, deal) : KernelRefusals.NotNow(Status, Sold);
    }

    /// <summary>The close of bidding: what <see cref="LotRules.Outcome"/> says, at or after the effective end.</summary>
    public Result<LotStatus> CloseSold(Money price, string code, DealId deal, DateTimeOffset now) =>
        Status != Running ? KernelRefusals.NotNow(Status, Sold) : now < EndsAt ? LotRefusals.NotEnded(EndsAt!.Value) : Sell(price.Minor, code, deal);

    /// <summary>No taker, no agreement, no bid, or the reserve was not reached.</summary>
    public Result<LotStatus> Pass(DateTimeOffset now) =>
        Status == Running && now < EndsAt ? LotRefusals.NotEnded(EndsAt!.Value) : Move(Passed, new LotPassed(Id));

    public Result<LotStatus> Withdraw(string reason) => For(reason, Withdrawn, new LotWithdrawn(Id));

    public Result<LotStatus> Suspend(string reason, DateTimeOffset now)
    {
        var done = For(reason, Suspended, new LotSuspended(Id));
        if (done.IsOk(out _)) SuspendedAt = now;
        return done;
    }

    /// <summary>Goes on in the same round: every end moves by the time that the lot stood still, that of the window for joining the timed period too, which is
    /// counted from the end of the free one.</summary>
    public Result<LotStatus> Resume(DateTimeOffset now)
    {
        if (Status != Suspended) return KernelRefusals.NotNow(Status, Running);
        var stood = now - SuspendedAt!.Value;
        if (FreeEndsAt + Timing.JoinWindow > SuspendedAt) FreeEndsAt += stood;
        (EndsAt, SuspendedAt, Reason) = (EndsAt + stood, null, null);
        return Move(Running, new LotResumed(Id, Round));
    }

    /// <summary>Starts again in a new round, without the former round's bids; they stay in the log.</summary>
    public Result<LotStatus> Rerun(LotTimes times, DateTimeOffset now)
    {
        if (times.StartsAt < now || times.FreeEndsAt <= times.StartsAt) return LotRefusals.TimesOutOfOrder;
        if (Status != Suspended) return KernelRefusals.NotNow(Status, Running);
        Set(times);
        (Round, PriceMinor, LeaderCode, BidCount, SuspendedAt, Reason) = (Round + 1, null, null, 0, null, null);
        return Move(Running, new LotResumed(Id, Round));
    }

    public Result<LotStatus> Cancel(string reason) => For(reason, Cancelled, new LotCancelled(Id));

    public Result<LotStatus> Default() => Move(Defaulted, new LotDefaulted(Id));

    public Result<LotStatus> Annul(string reason) => For(reason, Annulled, new LotAnnulled(Id));

    private Result<LotStatus> Sell(long price, string code, DealId deal)
    {
        (PriceMinor, LeaderCode, Deal) = (price, code, deal);
        return Move(Sold, new LotSold(Id, deal));
    }

    private Result<LotStatus> For(string reason, LotStatus to, IFact fact)
    {
        if (string.IsNullOrWhiteSpace(reason)) return LotRefusals.NeedsReason;
        if (reason.Trim().Length > LongestReason) return KernelRefusals.TooLong(nameof(Reason), LongestReason);
        if (!May(to)) return KernelRefusals.NotNow(Status, to);
        Reason = reason.Trim();
        return Move(to, fact);
    }

    private void Set(LotTimes times) => (StartsAt, FreeEndsAt, EndsAt) = (times.StartsAt, times.FreeEndsAt, Timing.FirstEnd(times.FreeEndsAt));
}
