using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel;

/// <summary>How a verifier goes through a table: by key, a page at a time, to the first thing that does not hold, or does not read.</summary>
internal static class Walk
{
    private const int Page = 100;

    /// <summary>Something that was checked, with its place for the operator.</summary>
    internal readonly record struct Check(string Place, bool Holds);

    /// <param name="keys">The keys of all rows, in the order of the walk; rows that share everything else still differ in it.</param>
    /// <param name="page">The rows of these keys, in any order.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="checks">What is promised of a row, in the order of its making.</param>
    internal static async Task<Verification> ByKeyAsync<TKey, TRow>(
        this Dbs dbs, string what, Func<ExchangeDb, IQueryable<TKey>> keys, Func<ExchangeDb, List<TKey>, Task<List<TRow>>> page, Func<TRow, TKey> key, Func<TRow, IEnumerable<Check>> checks, CancellationToken ct)
        where TKey : notnull
    {
        var (all, count) = (await dbs.ReadAsync(db => keys(db).ToListAsync(ct)), 0L);
        foreach (var some in all.Chunk(Page))
        {
            var rows = await ReadAsync(dbs, page, some, key);
            foreach (var one in some)
            {
                if ((rows ?? await ReadAsync(dbs, page, [one], key)) is not { } found) return new(what, count, $"{one} (does not read)");
                if (!found.TryGetValue(one, out var row)) continue;
                foreach (var check in checks(row))
                {
                    if (!check.Holds) return new(what, count, check.Place);
                    count++;
                }
            }
        }

        return new(what, count, null);
    }

    /// <summary>Null when one of the rows does not read: its page is then read row by row, and the row is named.</summary>
    private static async Task<Dictionary<TKey, TRow>?> ReadAsync<TKey, TRow>(Dbs dbs, Func<ExchangeDb, List<TKey>, Task<List<TRow>>> page, TKey[] keys, Func<TRow, TKey> key)
        where TKey : notnull
    {
        try
        {
            return (await dbs.ReadAsync(db => page(db, [.. keys]))).ToDictionary(key);
        }
        catch (Exception unread) when (unread is JsonException or FormatException or InvalidCastException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
