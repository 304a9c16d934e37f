using System.Diagnostics;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Fills a demonstration with its invented market by the use cases of the exchange, before the site's workers begin: on the first start the whole
/// story, later new sessions when the former ones have ended. Interrupted, it goes on where it was.</summary>
public sealed class Seeder(IServiceProvider site, IConfiguration configuration, TimeProvider clock, DemonstrationMode mode, ILogger<Seeder> log) : IBeforeWorkers
{
    /// <summary>False leaves the market of a demonstration empty.</summary>
    public const string Setting = "Exchange:DemonstrationData";

    private static readonly TimeSpan Breath = TimeSpan.FromMinutes(1);
    private readonly string folder = Path.GetFullPath(configuration["Exchange:Data"] ?? "data");

    public async Task RunAsync(CancellationToken ct)
    {
        if (!configuration.GetValue(Setting, true)) return;
        mode.IsPreparing = true;
        try
        {
            var started = Stopwatch.GetTimestamp();
            var refused = await PlayAsync(ct);
            if (refused is not null) log.LogInformation("The demonstration's market is ready after {Seconds:0.0} s; {Refused} acts were refused.", Stopwatch.GetElapsedTime(started).TotalSeconds, refused.Count);
        }
        finally
        {
            mode.IsPreparing = false;
        }
    }

    /// <summary>Plays what is missing. Null when nothing was; otherwise what the exchange refused, which should be nothing.</summary>
    internal async Task<IReadOnlyList<string>?> PlayAsync(CancellationToken ct)
    {
        var state = SeedState.Read(folder) ?? new SeedState(clock.GetUtcNow(), false, 0);
        if (!state.Done)
        {
            state.Keep(folder);
            var refused = await TellAsync(state.Origin, ct);
            (state with { Done = true }).Keep(folder);
            return refused;
        }

        var now = clock.GetUtcNow();
        var sessions = await site.GetRequiredService<ReadSessions>().RunAsync(Actor.Nobody, ct);
        if (sessions.Any(s => s.Status is SessionStatus.Announced or SessionStatus.Running && s.Times.FreeEndsAt > now)) return null;
        state = state with { Season = state.Season + 1 };
        var opened = await OpenAsync(state.Season, sessions.Select(s => s.Times.FreeEndsAt).Append(now.AddDays(-10)).Max(), now, ct);
        state.Keep(folder);
        return opened;
    }

    private async Task<IReadOnlyList<string>> TellAsync(DateTimeOffset origin, CancellationToken ct)
    {
        var from = MarketDay.Of(origin).Next(-Story.Days);
        var plans = Story.Sessions(origin);
        await using var market = SeedMarket.Open(site, configuration, from.Next(-Trial.Days).At(8), "seed");
        var (cast, agenda) = (new Cast(market), new Agenda());
        var publishing = new Publishing(market, cast);
        new Founding(market, cast).Plan(agenda, from.Next(-Trial.Days).At(8, 30), from.At(8, 30));
        Trial.Plan(agenda, publishing, from);
        publishing.Plan(agenda, from.Next(2), MarketDay.Of(origin).Next(-3), plans.SelectMany(p => p.Lots).Select(l => l.Listing).ToHashSet());
        new Holding(market, cast, publishing).Plan(agenda, plans);
        new Examining(market, cast, publishing).Plan(agenda, from);
        new Overseeing(market, cast, publishing).Plan(agenda, from);
        new Demanding(market, cast, publishing).Plan(agenda, MarketDay.Of(origin));
        new Enquiring(market, cast, publishing).Plan(agenda, MarketDay.Of(origin));
        new Noticing(market, cast, publishing).Plan(agenda, MarketDay.Of(origin));
        new Brokering(market, cast, publishing).Plan(agenda, from, MarketDay.Of(origin));
        var talking = new Talking(market, cast, publishing);
        talking.Plan(agenda, MarketDay.Of(origin));
        new Performing(market, cast, talking).Plan(agenda, MarketDay.Of(origin));
        await agenda.PlayAsync(market, origin - Breath, ct);
        return market.Refused;
    }

    private async Task<IReadOnlyList<string>> OpenAsync(int season, DateTimeOffset from, DateTimeOffset now, CancellationToken ct)
    {
        from = from < now ? from : now.AddSeconds(-2);
        await using var market = SeedMarket.Open(site, configuration, from, $"season {season}");
        var (cast, agenda) = (new Cast(market), new Agenda());
        await cast.FindAsync(ct);
        var publishing = new Publishing(market, cast);
        await publishing.FindAsync(ct);
        new Holding(market, cast, publishing).Plan(agenda, Story.Season(season, from, now, await publishing.FreeAsync(ct), await cast.BuyersAsync(ct)));
        await agenda.PlayAsync(market, now, ct);
        return market.Refused;
    }
}
