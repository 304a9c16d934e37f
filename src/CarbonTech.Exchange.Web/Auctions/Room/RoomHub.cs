using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The watchers of this node. What the live channel tells is rendered once per language, at most five times a second per lot, and sent to all.</summary>
public sealed class RoomHub : IDisposable
{
    internal static readonly ReadOnlyMemory<byte> Beat = ": beat\n\n"u8.ToArray();
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);
    private readonly ConcurrentDictionary<LotId, RoomTopic> topics = new();
    private readonly IServiceScopeFactory scopes;
    private readonly ILoggerFactory logs;
    private readonly TimeProvider clock;
    private readonly IDisposable ear;

    public RoomHub(ILiveFeed feed, IServiceScopeFactory scopes, ILoggerFactory logs, TimeProvider clock, IHostApplicationLifetime life)
    {
        (this.scopes, this.logs, this.clock) = (scopes, logs, clock);
        ear = feed.Listen(Tell);
        life.ApplicationStopping.Register(EndAll);
    }

    /// <summary>A place in the room of a lot, in a language; leaving it is disposing it.</summary>
    public RoomWatcher Watch(LotId lot, CultureInfo language)
    {
        var topic = topics.GetOrAdd(lot, _ => new RoomTopic());
        var watcher = new RoomWatcher(w => topic.Leave(language.Name, w));
        topic.Join(language.Name, watcher);
        return watcher;
    }

    /// <summary>The moving parts as HTML in a language.</summary>
    public async Task<string> RenderAsync(LotMoment moment, CultureInfo language)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(NowParts.Moment)] = moment, [nameof(NowParts.ServerTime)] = clock.GetUtcNow() });
            return (await renderer.RenderComponentAsync<NowParts>(parameters)).ToHtmlString();
        });
    }

    /// <summary>The same as one server-sent event.</summary>
    public async Task<ReadOnlyMemory<byte>> FrameAsync(LotMoment moment, CultureInfo language)
    {
        var html = await RenderAsync(moment, language);
        var frame = new StringBuilder("retry: 2000\nid: ").Append(CultureInfo.InvariantCulture, $"{moment.Version}\nevent: moment\n");
        foreach (var line in html.ReplaceLineEndings("\n").Split('\n').Where(l => !string.IsNullOrWhiteSpace(l))) frame.Append("data: ").Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(frame.Append('\n').ToString());
    }

    public void Dispose()
    {
        ear.Dispose();
        EndAll();
    }

    private void Tell(LotMoment moment)
    {
        if (topics.TryGetValue(moment.Lot, out var topic) && topic.Offer(moment)) _ = Task.Run(() => SendAsync(topic));
    }

    private async Task SendAsync(RoomTopic topic)
    {
        while (topic.Take() is { } moment)
        {
            foreach (var language in topic.Languages) topic.Send(language, await FrameAsync(moment, CultureInfo.GetCultureInfo(language)));
            await Task.Delay(Pace);
            if (topic.Rest()) return;
        }
    }

    private void EndAll()
    {
        foreach (var topic in topics.Values) topic.End();
    }
}
