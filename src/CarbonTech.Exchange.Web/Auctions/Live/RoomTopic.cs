using System.Diagnostics;
using System.Threading.Channels;
using CarbonTech.Exchange.Auctions.Bidding;

namespace CarbonTech.Exchange.Web.Auctions.Live;

/// <summary>The watchers of one lot on this node. Moments that come faster than five a second are skipped: the latest is rendered once per language and the
/// same bytes go to everyone.</summary>
internal sealed class RoomTopic : IDisposable
{
    public static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private readonly List<Watcher> watchers = [];
    private readonly Dictionary<string, Frame> rendered = [];
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Func<LotMoment, string, Task<Frame>> render;
    private readonly CancellationTokenSource ended = new();
    private LotMoment? latest;

    public RoomTopic(Func<LotMoment, string, Task<Frame>> render)
    {
        this.render = render;
        Pump = Task.Run(PumpAsync);
    }

    public Task Pump { get; }

    /// <summary>Takes a moment unless a newer one is known. Neither waits nor throws.</summary>
    public void Offer(LotMoment moment)
    {
        lock (gate)
        {
            if (latest is { } known && known.Version >= moment.Version) return;
            latest = moment;
        }

        bell.Writer.TryWrite(true);
    }

    public void Add(Watcher watcher)
    {
        lock (gate) watchers.Add(watcher);
    }

    /// <summary>Brings a new watcher to the present state, if its page shows an older one.</summary>
    public async Task CatchUpAsync(Watcher watcher, LotMoment current)
    {
        Offer(current);
        watcher.Offer(await RenderAsync(latest!, watcher.Culture));
    }

    /// <summary>True when nobody watches any more: the topic has ended.</summary>
    public bool Leave(Watcher watcher)
    {
        lock (gate)
        {
            watchers.Remove(watcher);
            if (watchers.Count > 0) return false;
        }

        ended.Cancel();
        return true;
    }

    public void Broadcast(Frame frame)
    {
        foreach (var watcher in Watching()) watcher.Offer(frame);
    }

    public void Close()
    {
        foreach (var watcher in Watching()) watcher.Close();
        ended.Cancel();
    }

    public void Dispose() => ended.Dispose();

    private async Task PumpAsync()
    {
        try
        {
            while (await bell.Reader.WaitToReadAsync(ended.Token))
            {
                while (bell.Reader.TryRead(out _)) ;
                var started = Stopwatch.GetTimestamp();
                await TellAsync();
                var rest = Between - Stopwatch.GetElapsedTime(started);
                if (rest > TimeSpan.Zero) await Task.Delay(rest, ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody watches.
        }
    }

    private async Task TellAsync()
    {
        var moment = latest!;
        foreach (var group in Watching().GroupBy(w => w.Culture))
        {
            var frame = await RenderAsync(moment, group.Key);
            foreach (var watcher in group) watcher.Offer(frame);
        }
    }

    private async Task<Frame> RenderAsync(LotMoment moment, string culture)
    {
        lock (gate)
        {
            if (rendered.TryGetValue(culture, out var known) && known.Version == moment.Version) return known;
        }

        var frame = await render(moment, culture);
        lock (gate)
        {
            if (!rendered.TryGetValue(culture, out var other) || other.Version < moment.Version) rendered[culture] = frame;
        }

        return frame;
    }

    private Watcher[] Watching()
    {
        lock (gate) return [.. watchers];
    }
}
