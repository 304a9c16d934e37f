using CarbonTech.Exchange.Adapters;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Search;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The exchange once more, on the same database, with a clock that plays the past. It leads every worker by hand and has no index: the site's own
/// follows the journal. Acts are named, so that what is played twice is done once.</summary>
internal sealed class SeedMarket : IAsyncDisposable
{
    private const int MostRounds = 100;
    private readonly ServiceProvider services;
    private readonly ILogger log;
    private readonly List<string> refused = [];
    private readonly string play;

    private SeedMarket(ServiceProvider services, SeedClock clock, ILogger log, string play) => (this.services, Clock, this.log, this.play) = (services, clock, log, play);

    public SeedClock Clock { get; }

    /// <summary>Acts that the exchange refused; there should be none.</summary>
    public IReadOnlyList<string> Refused => refused;

    public static SeedMarket Open(IServiceProvider site, IConfiguration configuration, DateTimeOffset start, string play)
    {
        var clock = new SeedClock(start);
        var services = new ServiceCollection();
        services.AddSingleton(site.GetRequiredService<ILoggerFactory>()).AddSingleton(typeof(ILogger<>), typeof(Logger<>)).AddSingleton(configuration);
        services.AddSingleton<TimeProvider>(clock).AddExchange().AddAdapters(configuration);
        services.Replace(new ServiceDescriptor(typeof(IDatabase), site.GetRequiredService<IDatabase>()));
        services.AddSingleton<IMailWriter, NoMail>().Replace(ServiceDescriptor.Singleton<IMailer, NoMail>());
        foreach (var follower in services.Where(OfIndex).ToList()) services.Remove(follower);
        return new(services.BuildServiceProvider(), clock, site.GetRequiredService<ILogger<SeedMarket>>(), play);
    }

    public T Use<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>An act of this play: the same words name the same act.</summary>
    public ActId Act(params ReadOnlySpan<object> words) => ActId.Of([play, .. words]);

    /// <summary>The answer of an act, or nothing when it was refused; an act that was done before, with what was seen then, counts as done.</summary>
    public T? Done<T>(Result<T> result, string what)
    {
        if (result.Is(out var answer, out var no)) return answer;
        if (no.Has(KernelRefusals.OtherInput.Code)) return default;
        Complain($"could not {what}: {no}");
        return default;
    }

    public void Complain(string about)
    {
        refused.Add(about);
        log.LogWarning("The demonstration, on {At:u}: {What}", Clock.GetUtcNow(), about);
    }

    /// <summary>Lets every worker step until all are quiet.</summary>
    public async Task SettleAsync(CancellationToken ct)
    {
        var workers = services.GetServices<IWorker>().ToList();
        for (var round = 0; round < MostRounds; round++)
        {
            var busy = false;
            foreach (var worker in workers)
            {
                while (await worker.StepAsync(ct)) busy = true;
            }

            if (!busy) return;
        }
    }

    private static bool OfIndex(ServiceDescriptor service) =>
        (service.ServiceType == typeof(IWorker) || service.ServiceType == typeof(IJobHandler)) && service.ImplementationType?.Namespace == typeof(ISearchIndex).Namespace;

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
