using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Reads the sealed journal by number.</summary>
public sealed class JournalReader(Dbs dbs)
{
    /// <summary>The number of the last seal, 0 when there is none.</summary>
    public Task<long> LastAsync(CancellationToken ct) =>
        dbs.ReadAsync(async db => await db.Seals.MaxAsync(s => (long?)s.Number, ct) ?? 0);

    /// <summary>At most <paramref name="most"/> entries after the number, in order.</summary>
    public Task<IReadOnlyList<JournalEntry>> AfterAsync(long number, int most, CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<JournalEntry>>(async db =>
    {
        var rows = await db.Seals.Where(s => s.Number > number).OrderBy(s => s.Number).Take(most)
            .Join(db.Journal, s => s.Row, j => j.Row, (s, j) => new { s.Number, Row = j }).OrderBy(r => r.Number).ToListAsync(ct);
        return [.. rows.Select(r => Entry(r.Number, r.Row))];
    });

    private static JournalEntry Entry(long number, JournalRow j) =>
        new(number, j.At, j.Person, j.Party, j.Fact, Facts.Read(j.Fact, j.Body), j.Aggregate, j.AggregateId, j.Version);
}
