using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>One period; a change of visible price or leader within the close window moves the end away from it.</summary>
internal sealed class SoftClose : Ascending
{
    protected override Refusal? Enter(LotRules rules, Bidder bidder, DateTimeOffset at) => null;

    protected override DateTimeOffset EndAfter(LotRules rules, DateTimeOffset endsAt, DateTimeOffset at)
    {
        var moved = at + rules.Timing.Countdown;
        return endsAt - at <= rules.Timing.CloseWindow && moved > endsAt ? moved : endsAt;
    }
}
