using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Once a day, drops the files that were put more than a day ago and that no row names: what an upload left whose act was refused or died. Every
/// text of every table can be such a name, apart from acts and journal, which own nothing; so a new room needs no word here.</summary>
public sealed class SweepFiles(Dbs dbs, TimeProvider clock, IFileStore files) : IWorker
{
    /// <summary>So old is a file that no act can be about to name.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromDays(1);

    private const int Digest = 64;

    /// <summary>So many are looked for in long texts in one sweep; the rest waits for the next.</summary>
    private const int Most = 200;

    private DateTimeOffset next;

    public string Name => "files.sweep";

    public TimeSpan Pause => TimeSpan.FromMinutes(10);

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now < next) return false;
        await RunAsync(now - Age, ct);
        next = now + Age;
        return false;
    }

    private async Task RunAsync(DateTimeOffset before, CancellationToken ct)
    {
        var orphans = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var digest in files.PutBeforeAsync(before, ct)) orphans.Add(digest);
        if (orphans.Count == 0) return;
        var left = await dbs.ReadAsync(async db =>
        {
            var texts = Texts(db).ToLookup(c => c.MaxLength is { } most && most <= ModelConventions.ShortText);
            foreach (var column in texts[true]) await ForgetAsync(db, column, orphans, ct);
            var few = orphans.Take(Most).ToList();
            foreach (var column in texts[false]) await ForgetInsideAsync(db, column, few, ct);
            return few;
        });
        foreach (var digest in left) await files.DropAsync(digest, before, ct);
    }

    /// <summary>The columns that have room for a digest.</summary>
    private static IEnumerable<IColumn> Texts(ExchangeDb db)
    {
        var owners = new[] { typeof(Kernel.Journal.JournalRow), typeof(ActRow) }.Select(t => db.Model.FindEntityType(t)!.GetTableName()).ToHashSet();
        return db.Model.GetRelationalModel().Tables.Where(t => !owners.Contains(t.Name)).SelectMany(t => t.Columns)
            .Where(c => c.ProviderClrType == typeof(string) && c.MaxLength is null or >= Digest);
    }

    /// <summary>A short text is a digest or none: what the column holds is no orphan.</summary>
    private static async Task ForgetAsync(ExchangeDb db, IColumn column, HashSet<string> orphans, CancellationToken ct)
    {
        var held = db.Database.SqlQueryRaw<string>(Select($"DISTINCT \"{column.Name}\"", column, "IS NOT NULL"));
        await foreach (var text in held.AsAsyncEnumerable().WithCancellation(ct)) orphans.Remove(text);
    }

    /// <summary>A long text (the files of an answer, a statement) may hold it inside.</summary>
    private static async Task ForgetInsideAsync(ExchangeDb db, IColumn column, List<string> orphans, CancellationToken ct)
    {
        foreach (var digest in orphans.ToList())
        {
            var held = db.Database.SqlQueryRaw<int>(Select("COUNT(*)", column, "LIKE {0}"), $"%{digest}%");
            if (await held.SingleAsync(ct) > 0) orphans.Remove(digest);
        }
    }

    /// <summary>In SQL that both databases read; the names are the model's own.</summary>
    private static string Select(string what, IColumn column, string where) => $"SELECT {what} AS \"Value\" FROM \"{column.Table.Name}\" WHERE \"{column.Name}\" {where}";
}
