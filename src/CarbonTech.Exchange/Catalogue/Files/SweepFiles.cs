using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Once a day, drops the files that were put more than a day ago and that no row names: what an upload left whose act was refused or died. Every
/// text of every table can be such a name, apart from acts and journal, which own nothing; so a new room needs no word here.</summary>
public sealed partial class SweepFiles(Dbs dbs, TimeProvider clock, IFileStore files) : IWorker
{
    /// <summary>So old is a file that no act can be about to name.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromDays(1);

    private const int Digest = 64;

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
        foreach (var column in await dbs.ReadAsync(db => Task.FromResult(Texts(db).ToList()))) await dbs.ReadAsync(db => ForgetAsync(db, column, orphans, ct));
        foreach (var digest in orphans) await files.DropAsync(digest, before, ct);
    }

    /// <summary>The columns that have room for a digest.</summary>
    private static IEnumerable<IColumn> Texts(ExchangeDb db)
    {
        var ownNothing = new[] { typeof(Kernel.Journal.JournalRow), typeof(ActRow) }.Select(t => db.Model.FindEntityType(t)!.GetTableName()).ToHashSet();
        return db.Model.GetRelationalModel().Tables.Where(t => !ownNothing.Contains(t.Name)).SelectMany(t => t.Columns)
            .Where(c => c.ProviderClrType == typeof(string) && c.MaxLength is null or >= Digest);
    }

    /// <summary>What the column's texts name, alone or inside (the files of an answer), is no orphan.</summary>
    /// <returns>How many are left.</returns>
    private static async Task<int> ForgetAsync(ExchangeDb db, IColumn column, HashSet<string> orphans, CancellationToken ct)
    {
        var named = orphans.GetAlternateLookup<ReadOnlySpan<char>>();
        var texts = db.Database.SqlQueryRaw<string>(Select(column));
        await foreach (var text in texts.AsAsyncEnumerable().WithCancellation(ct))
        {
            foreach (var found in Digests().EnumerateMatches(text)) named.Remove(text.AsSpan(found.Index, found.Length));
        }

        return orphans.Count;
    }

    /// <summary>In SQL that both databases read; the names are the model's own.</summary>
    private static string Select(IColumn column) => $"SELECT \"{column.Name}\" AS \"Value\" FROM \"{column.Table.Name}\" WHERE \"{column.Name}\" IS NOT NULL";

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Digests();
}
