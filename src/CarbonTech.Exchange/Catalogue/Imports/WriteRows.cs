using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Writes the good rows of a checked import, a step of at most 100 rows in one change with the cursor: a crash loses at most a step and doubles
/// nothing, because a row that is there already reads as unchanged. A step that the database refuses runs again row by row.</summary>
internal sealed class WriteRows(Dbs dbs, OpenSheets sheets, TimeProvider clock) : IJobHandler
{
    public const string JobKind = "import-write";

    public string Kind => JobKind;

    public async Task<bool> StepAsync(JobView job, JobSteps steps, CancellationToken ct)
    {
        var import = await dbs.ReadAsync(db => db.Imports.SingleAsync(i => i.Id == new ImportId(job.Subject), ct));
        if (import.Status != ImportStatus.Writing) return false;
        var rows = await sheets.NextAsync(job.Id, import.File, job.Cursor, CheckRows.StepRows, ct);
        if (rows.Count == 0) return await EndAsync(job, steps, ct);
        var reader = new RowReader(import.Mapping, ChinaDay.Of(clock.GetUtcNow()));
        var readings = rows.ConvertAll(reader.Read);
        try
        {
            return CheckRows.GoOn(await WriteAsync(job.Cursor, readings, steps, import.Id, ct), rows.Count);
        }
        catch (DbUpdateException)
        {
            return await OneByOneAsync(job.Cursor, readings, steps, import.Id, ct);
        }
    }

    private Task<Result<long>> WriteAsync(long from, List<RowReading> readings, JobSteps steps, ImportId import, CancellationToken ct) =>
        steps.AdvanceAsync(from, from + readings.Count, readings.Count, null, async db =>
        {
            var batch = await RowBatch.LoadAsync(db, import, readings, ct);
            if (batch is null) return CatalogueRefusals.NothingToWrite;
            await batch.WriteAsync(clock.GetUtcNow(), ct);
            return default(Nothing);
        }, ct);

    private async Task<bool> OneByOneAsync(long from, List<RowReading> readings, JobSteps steps, ImportId import, CancellationToken ct)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            Result<long> done;
            try
            {
                done = await WriteAsync(from + i, [readings[i]], steps, import, ct);
            }
            catch (DbUpdateException)
            {
                done = await RefuseAsync(from + i, readings[i], steps, import, ct);
            }

            if (done.IsRefused(out _)) return CheckRows.GoOn(done, 1);
        }

        return true;
    }

    private static Task<Result<long>> RefuseAsync(long from, RowReading reading, JobSteps steps, ImportId import, CancellationToken ct) =>
        steps.AdvanceAsync(from, from + 1, 1, null, async db =>
        {
            if (await RowBatch.LoadAsync(db, import, [reading], ct) is not { } batch) return CatalogueRefusals.NothingToWrite;
            batch.Refuse(CatalogueRefusals.NotStored);
            return default(Nothing);
        }, ct);

    private async Task<bool> EndAsync(JobView job, JobSteps steps, CancellationToken ct)
    {
        var done = await steps.AdvanceAsync(job.Cursor, job.Cursor, 0, null, async db =>
        {
            var import = (await db.Imports.FindAsync([new ImportId(job.Subject)], ct))!;
            return import.End(ImportStatus.Done, clock.GetUtcNow()).IsRefused(out var no) ? no : default(Nothing);
        }, ct);
        return CheckRows.GoOn(done, 0);
    }
}
