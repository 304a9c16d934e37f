using System.Collections.Concurrent;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Runs every worker in a loop of its own. A loop that fails is logged, reported to the health check and tried again; none dies silently.</summary>
public sealed class WorkerHost(IEnumerable<IWorker> workers, IEnumerable<IBeforeWorkers> before, Bell bell, IHostApplicationLifetime life, ILogger<WorkerHost> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, string> failing = [];
    private readonly ConcurrentDictionary<string, bool> behind = new(workers.Select(w => KeyValuePair.Create(w.Name, true)));

    /// <summary>Workers whose last step failed, with the type of the failure.</summary>
    public ConcurrentDictionary<string, string> Failing => failing;

    /// <summary>Workers that have not yet come to the end of what waited for them when the program started.</summary>
    public ICollection<string> Behind => behind.Keys;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await ListensAsync(stoppingToken)) return;
        foreach (var first in before) await FirstAsync(first, stoppingToken);
        await Task.WhenAll(workers.Select(w => Task.Run(() => RunAsync(w, stoppingToken), stoppingToken)));
    }

    /// <summary>Nothing is begun, and no market is filled, by a server that cannot have its address.</summary>
    private async Task<bool> ListensAsync(CancellationToken ct)
    {
        var listens = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = life.ApplicationStarted.Register(() => listens.TrySetResult(true));
        await using var stopped = ct.Register(() => listens.TrySetResult(false));
        return await listens.Task;
    }

    private async Task FirstAsync(IBeforeWorkers first, CancellationToken ct)
    {
        try
        {
            await first.RunAsync(ct);
        }
        catch (Exception bug) when (!ct.IsCancellationRequested)
        {
            failing[first.GetType().Name] = bug.GetType().Name;
            log.LogError(bug, "{First} failed; the workers begin without it.", first.GetType().Name);
        }
    }

    private async Task RunAsync(IWorker worker, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var rung = bell.NextAsync();
            try
            {
                if (await worker.StepAsync(ct)) continue;
                failing.TryRemove(worker.Name, out _);
                behind.TryRemove(worker.Name, out _);
                await Bell.WaitAsync(rung, worker.Pause, ct);
            }
            catch (Exception bug) when (!ct.IsCancellationRequested)
            {
                failing[worker.Name] = bug.GetType().Name;
                log.LogError(bug, "Worker {Worker} failed and will try again.", worker.Name);
                await Task.WhenAny(Task.Delay(AfterFailure, ct));
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
