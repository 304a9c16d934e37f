using CarbonTech.Exchange.Testing.Auctions;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

/// <summary>The second, simple implementation: it keeps every bidder's highest ceiling with its place of entry and works the price out of the whole list anew.
/// Soft close; amounts in yuan.</summary>
internal sealed class Oracle(LotPlan plan, DateTimeOffset start)
{
    private readonly List<(int Seat, long Ceiling)> entered = [];
    private readonly HashSet<int> barred = [];
    private DateTimeOffset? stoodSince;

    public int Round { get; private set; } = 1;

    public int Count { get; private set; }

    public long? Price { get; private set; }

    public int? Leader { get; private set; }

    public DateTimeOffset End { get; private set; } = start + plan.FreePeriod;

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
        stoodSince = null;
        return true;
    }

    public bool Rerun(DateTimeOffset now)
    {
        if (stoodSince is null) return false;
        (stoodSince, Price, Leader, Count, Round, End) = (null, null, null, 0, Round + 1, now + plan.FreePeriod);
        entered.Clear();
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

    private void Take(int seat, long amount, long ceiling, DateTimeOffset now)
    {
        var raise = Leader == seat;
        entered.Add((seat, ceiling));
        Count++;
        if (raise) return;
        var highest = entered.Max(e => e.Ceiling);
        Leader = entered.First(e => e.Ceiling == highest).Seat;
        var others = entered.Where(e => e.Seat != Leader).ToList();
        var contested = others.Count == 0 ? amount : Math.Min(highest, others.Max(e => e.Ceiling) + plan.Step);
        Price = Math.Max(contested, Math.Max(Price ?? 0, Leader == seat ? amount : 0));
        if (End - now <= plan.Timing.CloseWindow && now + plan.Timing.Countdown > End) End = now + plan.Timing.Countdown;
    }

    private bool OnGrid(long amount) => amount >= plan.Start && (amount - plan.Start) % plan.Step == 0;
}
