using CarbonTech.Exchange.Adapters.Live.Local;
using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Adapters.Tests.Live;

public sealed class LocalLiveTests : LiveChannelContract
{
    private readonly LocalLive live = new();

    protected override ILiveChannel Channel => live;

    protected override ILiveFeed Feed => live;

    /// <summary>In one process whoever tells has been heard.</summary>
    protected override Task ArrivedAsync() => Task.CompletedTask;
}
