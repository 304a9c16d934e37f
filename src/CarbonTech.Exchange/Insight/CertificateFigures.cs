using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>Certificates in force: by word, and what verifications state by their lower bounds.</summary>
internal static class CertificateFigures
{
    private const decimal KgPerTonne = 1000;

    private sealed record Period(ListingId Listing, long Kg, DateOnly From, DateOnly Until);

    public static async Task<IReadOnlyList<WordCount>> WordsAsync(ExchangeDb db, DateTimeOffset now, CancellationToken ct) =>
        [.. (await InForce(db, now).GroupBy(c => c.Word).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct)).OrderBy(g => g.Key).Select(g => new WordCount(g.Key, g.Count))];

    /// <summary>No period of a listing counts twice: of statements that overlap the latest one counts.</summary>
    public static async Task<(decimal Tonnes, int Statements)> VerifiedAsync(ExchangeDb db, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await InForce(db, now).Where(c => c.ReductionKg != null && c.PeriodFrom != null && c.PeriodUntil != null).OrderByDescending(c => c.GrantedAt)
            .Select(c => new { c.Listing, c.ReductionKg, c.PeriodFrom, c.PeriodUntil }).ToListAsync(ct);
        var counted = new List<Period>();
        foreach (var of in rows.Select(r => new Period(r.Listing, r.ReductionKg!.Value, r.PeriodFrom!.Value, r.PeriodUntil!.Value)).GroupBy(p => p.Listing))
        {
            var kept = new List<Period>();
            foreach (var one in of.Where(p => !kept.Exists(k => p.From <= k.Until && k.From <= p.Until))) kept.Add(one);
            counted.AddRange(kept);
        }

        return (counted.Sum(p => p.Kg) / KgPerTonne, counted.Count);
    }

    private static IQueryable<Certificate> InForce(ExchangeDb db, DateTimeOffset now) => db.Certificates.IgnoreAutoIncludes().Where(c => c.Status == CertificateStatus.Granted && c.ValidUntil > now);
}
