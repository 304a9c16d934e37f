using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The dry run: reads every row, says what it would do and all that stands against it, and writes no listing.</summary>
internal sealed class CheckRows(Dbs dbs, OpenSheets sheets, TimeProvider clock) : IJobHandler
{
    public const string JobKind = "import-check";
    public const int StepRows = 250;

    public string Kind => JobKind;

    public async Task<bool> StepAsync(JobView job, JobSteps steps, CancellationToken ct)
    {
        var import = await dbs.ReadAsync(db => db.Imports.SingleAsync(i => i.Id == new ImportId(job.Subject), ct));
        if (import.Status != ImportStatus.Checking) return false;
        try
        {
            var rows = await sheets.NextAsync(job.Id, import.File, job.Cursor, StepRows, ct);
            return rows.Count == 0 ? await EndAsync(job, steps, import.Counts.Rows == 0 ? CatalogueRefusals.FileEmpty : null, ct) : await ReadAsync(job, steps, import, rows, ct);
        }
        catch (UnreadableSheetException)
        {
            sheets.Close(job.Id);
            return await EndAsync(job, steps, CatalogueRefusals.FileUnreadable, ct);
        }
    }

    private async Task<bool> ReadAsync(JobView job, JobSteps steps, Import import, List<SheetRow> rows, CancellationToken ct)
    {
        var reader = new RowReader(import.Mapping, ChinaDay.Of(clock.GetUtcNow()));
        var readings = rows.ConvertAll(reader.Read);
        if (job.Cursor == 0 && !reader.KnowsAny && rows.Exists(r => !r.Broken)) return await EndAsync(job, steps, CatalogueRefusals.NoKnownColumn, ct);
        var done = await steps.AdvanceAsync(job.Cursor, job.Cursor + rows.Count, rows.Count, null, db => RecordAsync(db, import.Id, readings, reader.Unknown, ct), ct);
        return GoOn(done, rows.Count);
    }

    private static async Task<Result<Nothing>> RecordAsync(ExchangeDb db, ImportId id, List<RowReading> readings, HashSet<string> unknown, CancellationToken ct)
    {
        var import = (await db.Imports.FindAsync([id], ct))!;
        if (import.Status != ImportStatus.Checking) return CatalogueRefusals.NothingToWrite;
        var keys = readings.Select(r => r.Key).OfType<string>().Distinct().ToList();
        var known = await KnownListing.ByKeyAsync(db, import.Owner, keys, ct);
        var before = (await db.ImportRows.Where(r => r.Import == id && keys.Contains(r.Key!)).Select(r => r.Key!).ToListAsync(ct)).ToHashSet();
        var rows = readings.ConvertAll(r => Row(id, r, known, before));
        db.ImportRows.AddRange(rows);
        import.Found(ImportCounts.Of(rows.Select(r => r.Outcome)), unknown);
        return default(Nothing);
    }

    private static ImportRow Row(ImportId import, RowReading reading, IReadOnlyDictionary<string, KnownListing> known, HashSet<string> before)
    {
        var (outcome, no) = reading.IsGood ? KnownListing.Judge(known.GetValueOrDefault(reading.Key!), reading.Content) : (RowOutcome.Refused, []);
        var all = new Refusals([.. reading.No, .. no]);
        if (reading.Key is { } key && !before.Add(key)) all.When(true, CatalogueRefusals.KeyTwice(key));
        if (all.Any) outcome = RowOutcome.Refused;
        else if (reading.Content.Uscc is { } uscc && !CheckedCodes.IsUscc(uscc)) all.When(true, CatalogueRefusals.UsccDoubtful);
        var title = reading.Content.TitleZh is { Length: > 200 } longer ? longer[..200] : reading.Content.TitleZh;
        return new ImportRow { Import = import, Number = reading.Number, Key = reading.Key, Title = title, Outcome = outcome, Reasons = all.Any ? [.. all.Select(RowReason.Of)] : null };
    }

    private async Task<bool> EndAsync(JobView job, JobSteps steps, Refusal? why, CancellationToken ct)
    {
        var done = await steps.AdvanceAsync(job.Cursor, job.Cursor, 0, null, async db =>
        {
            var import = (await db.Imports.FindAsync([new ImportId(job.Subject)], ct))!;
            var ended = why is null ? import.EndCheck() : import.End(ImportStatus.Failed, clock.GetUtcNow(), why.Code);
            return ended.IsRefused(out var no) ? no : default(Nothing);
        }, ct);
        return GoOn(done, 0);
    }

    /// <summary>Another runner may have taken the job over: then the runner itself finds out. Else the job ends with its last row.</summary>
    internal static bool GoOn(Result<long> done, int rows) => done.IsRefused(out var no) ? no.Has(KernelRefusals.Busy.Code) : rows > 0;
}
