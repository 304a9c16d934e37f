using System.Collections.Immutable;
using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Adapters.Live.Local;

/// <summary>The live channel of a single node: whoever tells is heard at once in the same process.</summary>
public sealed class LocalLive : ILiveChannel, ILiveFeed
{
    private ImmutableArray<Ear> ears = [];

    public void Tell(LotMoment moment)
    {
        foreach (var ear in ears) ear.Hear(moment);
    }

    public IDisposable Listen(Action<LotMoment> listener)
    {
        var ear = new Ear(this, listener);
        ImmutableInterlocked.Update(ref ears, all => all.Add(ear));
        return ear;
    }

    /// <summary>One listening, not one listener: whoever listens twice and leaves once still hears.</summary>
    private sealed class Ear(LocalLive channel, Action<LotMoment> hear) : IDisposable
    {
        public void Hear(LotMoment moment) => hear(moment);

        public void Dispose() => ImmutableInterlocked.Update(ref channel.ears, all => all.Remove(this));
    }
}
