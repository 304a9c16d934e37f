using System.Collections.Concurrent;
using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The watchers of one lot by language, and the newest moment that they have not seen.</summary>
internal sealed class RoomTopic
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<RoomWatcher, bool>> watchers = new();
    private readonly Lock turn = new();
    private LotMoment? waiting;
    private bool sending;

    public IEnumerable<string> Languages => watchers.Where(w => !w.Value.IsEmpty).Select(w => w.Key);

    public void Join(string language, RoomWatcher watcher) => watchers.GetOrAdd(language, _ => new())[watcher] = true;

    public void Leave(string language, RoomWatcher watcher)
    {
        if (watchers.TryGetValue(language, out var here)) here.TryRemove(watcher, out _);
    }

    /// <summary>Keeps the newer moment. True when nobody is sending yet and the caller must.</summary>
    public bool Offer(LotMoment moment)
    {
        lock (turn)
        {
            if (waiting is null || waiting.Version <= moment.Version) waiting = moment;
            if (sending) return false;
            return sending = true;
        }
    }

    public LotMoment? Take()
    {
        lock (turn)
        {
            var moment = waiting;
            waiting = null;
            return moment;
        }
    }

    /// <summary>True when nothing waits any more: the sender rests and the next offer wakes one.</summary>
    public bool Rest()
    {
        lock (turn)
        {
            if (waiting is not null) return false;
            sending = false;
            return true;
        }
    }

    public void Send(string language, ReadOnlyMemory<byte> frame)
    {
        if (!watchers.TryGetValue(language, out var here)) return;
        foreach (var watcher in here.Keys) watcher.Send(frame);
    }

    public void End()
    {
        foreach (var watcher in watchers.Values.SelectMany(w => w.Keys)) watcher.End();
    }
}
