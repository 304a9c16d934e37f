using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>Walks the chain of the journal from its first seal and says how far it holds, and where it breaks.</summary>
public sealed class VerifyJournal(Dbs dbs) : IVerifier
{
    private const int Page = 1000;

    /// <param name="Checked">Seals that hold.</param>
    /// <param name="Unsealed">Rows not sealed yet: they are newer than the last seal.</param>
    /// <param name="BrokenAt">The number of the first seal that does not follow from its row and its predecessor, or null.</param>
    public sealed record Report(long Checked, long Unsealed, long? BrokenAt);

    public async Task<Report> RunAsync(CancellationToken ct)
    {
        long number = 0;
        var hash = new byte[32];
        while (true)
        {
            var page = await dbs.ReadAsync(db => db.Seals.Where(s => s.Number > number).OrderBy(s => s.Number).Take(Page)
                .Select(s => new { Seal = s, Row = db.Journal.FirstOrDefault(j => j.Row == s.Row) }).ToListAsync(ct));
            foreach (var link in page)
            {
                if (link.Seal.Number != number + 1 || link.Row is null) return await ReportAsync(number, number + 1, ct);
                hash = Canonical.Link(hash, link.Row.Canonically());
                if (!hash.AsSpan().SequenceEqual(link.Seal.Hash)) return await ReportAsync(number, link.Seal.Number, ct);
                number = link.Seal.Number;
            }

            if (page.Count < Page) return await ReportAsync(number, null, ct);
        }
    }

    async Task<IReadOnlyList<Verification>> IVerifier.VerifyAsync(CancellationToken ct)
    {
        var report = await RunAsync(ct);
        return [new("journal: numbers without gaps, chain of SHA-256", report.Checked, report.BrokenAt is { } n ? $"seal {n}" : null, $"{report.Unsealed} rows not sealed yet")];
    }

    private Task<Report> ReportAsync(long good, long? broken, CancellationToken ct) => dbs.ReadAsync(async db =>
        new Report(good, await db.Journal.LongCountAsync(j => !db.Seals.Any(s => s.Row == j.Row), ct), broken));
}
