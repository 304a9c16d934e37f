using System.Collections.Concurrent;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Web.Auctions.Live;

/// <summary>The live rooms of this node: hears the live channel, keeps a topic per watched lot, beats the heart of idle streams, and says good-bye to
/// everyone when the host stops, so that stopping waits for nobody.</summary>
public sealed class Rooms(ILiveFeed feed, RoomFragment fragment, ReadMoment read, IHostApplicationLifetime life) : BackgroundService
{
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<LotId, RoomTopic> topics = [];
    private readonly Lock opening = new();
    private volatile bool stopping;

    public int Watched => topics.Count;

    /// <summary>Opens a stream on a lot for a page that shows this version. Null: no such public lot, or the node is stopping.</summary>
    public async Task<Watcher?> JoinAsync(LotId lot, string culture, int seen, CancellationToken ct)
    {
        if (stopping || await read.RunAsync(lot, ct) is not { } current) return null;
        var watcher = new Watcher(culture, seen);
        RoomTopic topic;
        lock (opening)
        {
            topic = topics.GetOrAdd(lot, id => new RoomTopic((moment, language) => fragment.RenderAsync(moment, language)));
            topic.Add(watcher);
        }

        await topic.CatchUpAsync(watcher, current);
        if (stopping) watcher.Close();
        return watcher;
    }

    public void Leave(LotId lot, Watcher watcher)
    {
        lock (opening)
        {
            if (topics.TryGetValue(lot, out var topic) && topic.Leave(watcher)) topics.TryRemove(lot, out _);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ear = feed.Listen(Hear);
        await using var bye = life.ApplicationStopping.Register(Close);
        using var timer = new PeriodicTimer(Beat);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                foreach (var topic in topics.Values) topic.Broadcast(Frame.Heartbeat);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private void Hear(LotMoment moment)
    {
        if (topics.TryGetValue(moment.Lot, out var topic)) topic.Offer(moment);
    }

    private void Close()
    {
        stopping = true;
        foreach (var topic in topics.Values) topic.Close();
    }
}
