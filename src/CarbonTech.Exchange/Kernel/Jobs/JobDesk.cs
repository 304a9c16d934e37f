using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>Asking for jobs, looking at them and cancelling them; the owning module authorises.</summary>
public sealed class JobDesk(Dbs dbs)
{
    /// <summary>Asks for a job within a running change.</summary>
    internal static JobId Ask(ExchangeDb db, string kind, Guid subject, long total = 0)
    {
        var job = Job.Ask(Id.New<JobId>(), kind, subject, db.By, db.Now, total);
        db.Jobs.Add(job);
        return job.Id;
    }

    internal static async Task<Result<Nothing>> CancelAsync(ExchangeDb db, JobId id, CancellationToken ct)
    {
        if (await db.Jobs.FindAsync([id], ct) is not { } job) return KernelRefusals.Missing;
        job.Cancel();
        return default(Nothing);
    }

    public Task<JobView?> FindAsync(JobId id, CancellationToken ct) => dbs.ReadAsync(async db =>
        await db.Jobs.SingleOrDefaultAsync(j => j.Id == id, ct) is { } job ? JobView.Of(job) : null);

    /// <summary>The last job of the kind about the subject, or null.</summary>
    public Task<JobView?> LastAsync(string kind, Guid subject, CancellationToken ct) => dbs.ReadAsync(async db =>
        await db.Jobs.Where(j => j.Kind == kind && j.Subject == subject).OrderByDescending(j => j.MadeAt).FirstOrDefaultAsync(ct) is { } job ? JobView.Of(job) : null);
}
