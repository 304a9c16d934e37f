using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Waits for a job that a command asked for: a server on the same data does it, or this process when there is none, or none any more.</summary>
internal static class JobWait
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    internal static async Task<JobView> EndAsync(WebApplication app, string kind, Guid subject, CancellationToken ct)
    {
        var desk = app.Services.GetRequiredService<JobDesk>();
        JobRunner? runner = null;
        var alone = FolderLock.Take(app);
        try
        {
            while (true)
            {
                if (await desk.LastAsync(kind, subject, ct) is { Status: JobStatus.Done or JobStatus.Failed or JobStatus.Cancelled } ended) return ended;
                if (alone is not null) runner ??= app.Services.GetServices<IWorker>().OfType<JobRunner>().Single(); // not before: workers open what a server holds
                if (runner is null || !await runner.StepAsync(ct)) await Task.Delay(Look, ct);
                alone ??= FolderLock.Take(app);
            }
        }
        finally
        {
            alone?.Dispose();
        }
    }
}
