using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>自由报价期 to an announced end, then 限时报价期: its countdown starts again with every change of visible price or leader.</summary>
internal sealed class TwoPhase : Ascending
{
    protected override Refusal? Enter(LotRules rules, Bidder bidder, DateTimeOffset at)
    {
        if (at < rules.FreeEndsAt || bidder.FirstAt < rules.FreeEndsAt) return null;
        if (rules.Timing.FreeBidNeeded) return BiddingRefusals.NoFreeBid;
        var until = rules.FreeEndsAt + rules.Timing.JoinWindow;
        return rules.Timing.JoinWindowSeconds > 0 && at >= until && bidder.FirstAt is null ? BiddingRefusals.JoinedTooLate(until) : null;
    }

    protected override DateTimeOffset EndAfter(LotRules rules, DateTimeOffset endsAt, DateTimeOffset at)
    {
        var restarted = at + rules.Timing.Countdown;
        return at >= rules.FreeEndsAt && restarted > endsAt ? restarted : endsAt;
    }
}
