using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>Takes up jobs that wait or whose runner died, and drives their handlers step by step until they end, are cancelled or fail.</summary>
public sealed class JobRunner(Dbs dbs, IEnumerable<IJobHandler> handlers, TimeProvider clock) : IWorker
{
    private static readonly TimeSpan LeaseLength = TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, IJobHandler> byKind = handlers.ToDictionary(h => h.Kind);
    private readonly Guid holder = Id.New<ActId>().Value;

    private sealed record Input(Actor By, ActId Act, JobId Job) : ICommand;

    public string Name => "jobs";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        if (await TakeAsync(ct) is not { } job) return false;
        if (!byKind.TryGetValue(job.Kind, out var handler)) return await EndAsync(job.Id, JobStatus.Failed, "unknown kind", ct);
        try
        {
            await WorkAsync(job, handler, ct);
        }
        catch (Exception bug) when (!ct.IsCancellationRequested)
        {
            await EndAsync(job.Id, JobStatus.Failed, bug.GetType().Name, ct);
            throw;
        }

        return true;
    }

    private async Task WorkAsync(JobView job, IJobHandler handler, CancellationToken ct)
    {
        var steps = new JobSteps(dbs, job.Id, holder);
        while (true)
        {
            if (job.CancelAsked)
            {
                await EndAsync(job.Id, JobStatus.Cancelled, null, ct);
                return;
            }

            if (!await handler.StepAsync(job, steps, ct))
            {
                await EndAsync(job.Id, JobStatus.Done, null, ct);
                return;
            }

            if (await RenewAsync(job.Id, ct) is not { } renewed) return;
            job = renewed;
        }
    }

    private async Task<JobView?> TakeAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Jobs
            .Where(j => j.Status == JobStatus.Waiting || (j.Status == JobStatus.Running && (j.Until <= now || j.Holder == holder)))
            .OrderBy(j => j.MadeAt).Select(j => (JobId?)j.Id).FirstOrDefaultAsync(ct));
        return due is { } id ? await RenewAsync(id, ct) : null;
    }

    /// <summary>Takes or renews the lease; null when another holds it or the job ended.</summary>
    private async Task<JobView?> RenewAsync(JobId id, CancellationToken ct)
    {
        var taken = await dbs.ChangeAsync<JobView>(new Input(Actor.System, Id.New<ActId>(), id), async db =>
        {
            var job = await db.Jobs.FindAsync([id], ct);
            if (job is null || (job.Holder != holder && !job.IsDue(db.Now)) || job.Status is not (JobStatus.Waiting or JobStatus.Running)) return KernelRefusals.Busy;
            job.Take(holder, db.Now + LeaseLength);
            return JobView.Of(job);
        }, ct);
        return taken.IsOk(out var view) ? view : null;
    }

    /// <summary>Ends the job, unless another runner has taken it over meanwhile.</summary>
    private async Task<bool> EndAsync(JobId id, JobStatus how, string? failure, CancellationToken ct)
    {
        var ended = await dbs.ChangeAsync<JobStatus>(new Input(Actor.System, ActId.Of("job end", id), id), async db =>
        {
            if (await db.Jobs.FindAsync([id], ct) is not { } job) return KernelRefusals.Missing;
            return job.Holder == holder ? job.End(how, db.Now, failure) : KernelRefusals.Busy;
        }, ct);
        return ended.IsOk(out _);
    }
}
