using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Search;

/// <summary>Builds the index anew as a job, so that whoever asks need not open it.</summary>
public sealed class ReindexJob(Reindex reindex) : IJobHandler
{
    public const string JobKind = "reindex";

    public string Kind => JobKind;

    public async Task<bool> StepAsync(JobView job, JobSteps steps, CancellationToken ct)
    {
        if (job.Cursor > 0) return false;
        if (!(await reindex.RunAsync(ct)).Is(out var listings, out var no)) throw new InvalidOperationException(no.ToString());
        return (await steps.AdvanceAsync(0, 1, listings, listings, _ => Task.FromResult<Kernel.Result<Kernel.Nothing>>(default(Kernel.Nothing)), ct)).IsOk(out _);
    }
}
