using System.Collections.Immutable;
using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Adapters.Live.Local;

/// <summary>The live channel of a single node: whoever tells is heard at once in the same process.</summary>
public sealed class LocalLive : ILiveChannel, ILiveFeed
{
    private ImmutableArray<Action<LotMoment>> listeners = [];

    public void Tell(LotMoment moment)
    {
        foreach (var listener in listeners) listener(moment);
    }

    public IDisposable Listen(Action<LotMoment> listener)
    {
        ImmutableInterlocked.Update(ref listeners, l => l.Add(listener));
        return new Ear(this, listener);
    }

    private sealed class Ear(LocalLive channel, Action<LotMoment> listener) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref channel.listeners, l => l.Remove(listener));
    }
}
