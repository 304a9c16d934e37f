namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>The change of one step: rows and cursor together, as an act named by job and cursor, so that a repeated step changes nothing.</summary>
public sealed class JobSteps(Dbs dbs, JobId job, Guid holder)
{
    private sealed record Input(Actor By, ActId Act, JobId Job, long From, long To) : ICommand;

    /// <summary>Runs the body and moves the cursor in the same transaction. Refuses <c>kernel.busy</c> when another runner has taken the job over.</summary>
    internal Task<Result<long>> AdvanceAsync(long from, long to, long done, long? total, Func<ExchangeDb, Task<Result<Nothing>>> body, CancellationToken ct) =>
        dbs.ChangeAsync<long>(new Input(Actor.System, ActId.Of("job", job, from, to), job, from, to), async db =>
        {
            var row = await db.Jobs.FindAsync([job], ct);
            if (row is null || row.Holder != holder || row.Cursor != from || row.Status != JobStatus.Running) return KernelRefusals.Busy;
            row.Advance(to, done, total);
            var did = await body(db);
            return did.IsRefused(out var no) ? no : to;
        }, ct);
}
