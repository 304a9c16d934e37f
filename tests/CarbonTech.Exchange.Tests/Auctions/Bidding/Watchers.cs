using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

/// <summary>A live channel that remembers what it was told.</summary>
internal sealed class Watchers : ILiveChannel
{
    public LotMoment? Last { get; private set; }

    public void Tell(LotMoment moment) => Last = moment;
}
