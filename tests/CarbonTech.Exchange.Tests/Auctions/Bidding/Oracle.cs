using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Testing.Auctions;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

/// <summary>The second, simple implementation: it keeps every bidder's highest ceiling with its place of entry and works the price out of the whole list anew.
/// Soft close, or free and timed period; amounts in yuan.</summary>
internal sealed class Oracle(LotPlan plan, DateTimeOffset start)
{
    private readonly List<(int Seat, long Ceiling)> entered = [];
    private readonly HashSet<int> barred = [];
    private readonly HashSet<int> bidFreely = [];
    private DateTimeOffset freeEnd = start + plan.FreePeriod;
    private DateTimeOffset joinEnd = start + plan.FreePeriod + plan.Timing.JoinWindow;
    private DateTimeOffset? stoodSince;

    public int Round { get; private set; } = 1;

    public int Count { get; private set; }

    public long? Price { get; private set; }

    public int? Leader { get; private set; }

    public DateTimeOffset End { get; private set; } = FirstEnd(plan, start);

    private bool HasTimedPeriod => plan.Timing.Format == SessionFormat.TwoPhase;

    public void Bar(int seat) => barred.Add(seat);

    public bool Suspend(DateTimeOffset now)
    {
        if (stoodSince is not null) return false;
        stoodSince = now;
        return true;
    }

    public bool Resume(DateTimeOffset now)
    {
        if (stoodSince is not { } since) return false;
        End += now - since;
        if (joinEnd > since) joinEnd += now - since;
        if (freeEnd > since) freeEnd += now - since;
        stoodSince = null;
        return true;
    }

    public bool Rerun(DateTimeOffset now)
    {
        if (stoodSince is null) return false;
        (stoodSince, Price, Leader, Count, Round, End) = (null, null, null, 0, Round + 1, FirstEnd(plan, now));
        (freeEnd, joinEnd) = (now + plan.FreePeriod, now + plan.FreePeriod + plan.Timing.JoinWindow);
        entered.Clear();
        bidFreely.Clear();
        return true;
    }

    /// <summary>The refusal's code, or "taken".</summary>
    public string Bid(int seat, long amount, long? maximum, bool confirmed, int round, DateTimeOffset now)
    {
        var ceiling = maximum ?? amount;
        var least = Price is null ? plan.Start : Price.Value + plan.Step;
        var no = stoodSince is not null ? "bidding.suspended"
            : now >= End ? "bidding.ended"
            : round != Round ? "bidding.other-round"
            : barred.Contains(seat) ? "bidding.barred"
            : HasTimedPeriod && now >= freeEnd && JudgeEntry(seat, now) is { } stays ? stays
            : Leader == seat ? JudgeRaise(seat, amount, maximum, least)
            : amount >= plan.Start && !OnGrid(amount) ? "bidding.off-grid"
            : amount < least ? "bidding.too-low"
            : ceiling < amount ? "bidding.maximum-below-amount"
            : !OnGrid(ceiling) ? "bidding.off-grid" : null;
        no ??= (ceiling - least) / plan.Step > plan.Timing.FarSteps && !confirmed ? "bidding.far-above" : null;
        if (no is not null) return no;
        Take(seat, amount, ceiling, now);
        return "taken";
    }

    private string? JudgeRaise(int seat, long amount, long? maximum, long least)
    {
        var own = entered.Where(e => e.Seat == seat).Max(e => e.Ceiling);
        return maximum is not { } most || most <= own || amount > least ? "bidding.already-leading" : OnGrid(most) ? null : "bidding.off-grid";
    }

    /// <summary>Who may come into the timed period: who bid before it; where the rules let others join, as long as the window is open; whoever joined stays in.</summary>
    private string? JudgeEntry(int seat, DateTimeOffset now)
    {
        if (bidFreely.Contains(seat)) return null;
        if (plan.Timing.FreeBidNeeded) return "bidding.no-free-bid";
        var joined = entered.Exists(e => e.Seat == seat);
        return plan.Timing.JoinWindowSeconds > 0 && !joined && now >= joinEnd ? "bidding.joined-too-late" : null;
    }

    private void Take(int seat, long amount, long ceiling, DateTimeOffset now)
    {
        var raise = Leader == seat;
        entered.Add((seat, ceiling));
        Count++;
        if (now < freeEnd) bidFreely.Add(seat);
        if (raise) return;
        var highest = entered.Max(e => e.Ceiling);
        Leader = entered.First(e => e.Ceiling == highest).Seat;
        var others = entered.Where(e => e.Seat != Leader).ToList();
        var contested = others.Count == 0 ? amount : Math.Min(highest, others.Max(e => e.Ceiling) + plan.Step);
        Price = Math.Max(contested, Math.Max(Price ?? 0, Leader == seat ? amount : 0));
        if (Moves(now) && now + plan.Timing.Countdown > End) End = now + plan.Timing.Countdown;
    }

    private bool Moves(DateTimeOffset now) => HasTimedPeriod ? now >= freeEnd : End - now <= plan.Timing.CloseWindow;

    private static DateTimeOffset FirstEnd(LotPlan plan, DateTimeOffset start) =>
        start + plan.FreePeriod + (plan.Timing.Format == SessionFormat.TwoPhase ? plan.Timing.Countdown : TimeSpan.Zero);

    private bool OnGrid(long amount) => amount >= plan.Start && (amount - plan.Start) % plan.Step == 0;
}
