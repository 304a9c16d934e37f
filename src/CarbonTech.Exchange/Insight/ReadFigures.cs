using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>The figures of the market, for anyone. They are counted from the rows at most once a minute on each node, so that a home page costs no count.</summary>
public sealed class ReadFigures(Dbs dbs, TimeProvider clock) : IDisposable
{
    public const int MonthsShown = 12;
    private const int ScreeningSample = 200;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim counting = new(1);
    private MarketFigures? last;

    public async Task<MarketFigures> RunAsync(CancellationToken ct = default)
    {
        if (Fresh() is { } kept) return kept;
        await counting.WaitAsync(ct);
        try
        {
            return Fresh() ?? (last = await dbs.ReadAsync(db => CountAsync(db, clock.GetUtcNow(), ct)));
        }
        finally
        {
            counting.Release();
        }
    }

    public void Dispose() => counting.Dispose();

    private MarketFigures? Fresh() => last is { } kept && clock.GetUtcNow() - kept.At is var age && age >= TimeSpan.Zero && age < Kept ? kept : null;

    private static async Task<MarketFigures> CountAsync(ExchangeDb db, DateTimeOffset now, CancellationToken ct)
    {
        var listed = db.Listings.Where(l => l.Status == ListingStatus.Listed);
        var fields = await listed.GroupBy(l => l.Field).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var trl = await listed.Where(l => l.Trl != null).GroupBy(l => l.Trl!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var sold = db.Lots.Where(l => l.Status == LotStatus.Sold);
        var year = Months.YearOf(now);
        var deals = Standing(db).Where(d => d.OpenedAt >= year);
        return new(
            now,
            fields.Sum(f => f.Count),
            await db.Parties.CountAsync(p => p.Status == PartyStatus.Verified && p.Capacities != Capacities.Operator, ct),
            await db.Sessions.CountAsync(s => s.Status == SessionStatus.Closed, ct),
            await sold.CountAsync(ct),
            await db.Lots.CountAsync(l => l.Status == LotStatus.Passed, ct),
            await db.Registrations.CountAsync(ct),
            await db.Bids.CountAsync(ct),
            await deals.CountAsync(ct),
            new Money(await deals.SumAsync(d => d.Price.Minor, ct), Currency.CNY),
            Premium(await sold.SumAsync(l => l.PriceMinor ?? 0, ct), await sold.SumAsync(l => l.Start.Minor, ct)),
            await ScreeningAsync(db, ct),
            [.. FieldTree.Roots.Select(root => new FieldCount(root.Value, root.Zh, root.En, fields.Where(f => f.Key is not null && FieldTree.RootOf(f.Key) == root.Value).Sum(f => f.Count)))],
            [.. Enumerable.Range(1, 9).Select(level => trl.GetValueOrDefault(level))],
            await MonthsAsync(db, now, ct))
        {
            Certificates = await CertificateFigures.WordsAsync(db, now, ct),
            Verified = await CertificateFigures.VerifiedAsync(db, now, ct),
            OpenDemands = await AskingFigures.OpenDemandsAsync(db, now, ct),
            Answer = await AskingFigures.AnswerAsync(db, ct),
        };
    }

    private static IQueryable<Deal> Standing(ExchangeDb db) =>
        db.Deals.Where(d => d.Status != DealStatus.Defaulted && d.Status != DealStatus.Terminated && d.Price.Currency == Currency.CNY);

    private static decimal? Premium(long price, long start) => start == 0 ? null : Math.Round((decimal)price / start, 4) - 1;

    private static async Task<TimeSpan?> ScreeningAsync(ExchangeDb db, CancellationToken ct)
    {
        var screened = await db.Listings.Where(l => l.Status == ListingStatus.Listed && l.SubmittedAt != null && l.ListedAt > l.SubmittedAt)
            .OrderByDescending(l => l.ListedAt).Take(ScreeningSample).Select(l => new { l.SubmittedAt, l.ListedAt }).ToListAsync(ct);
        return screened.Count == 0 ? null : screened.Select(s => s.ListedAt!.Value - s.SubmittedAt!.Value).Order().ElementAt(screened.Count / 2);
    }

    private static async Task<IReadOnlyList<MonthFigures>> MonthsAsync(ExchangeDb db, DateTimeOffset now, CancellationToken ct)
    {
        var edges = Months.Edges(now, MonthsShown);
        var months = new List<MonthFigures>();
        for (var i = 0; i < MonthsShown; i++)
        {
            var (from, to) = (edges[i], edges[i + 1]);
            var deals = Standing(db).Where(d => d.OpenedAt >= from && d.OpenedAt < to);
            months.Add(new(
                from,
                await db.Listings.CountAsync(l => l.ListedAt >= from && l.ListedAt < to, ct),
                await deals.CountAsync(ct),
                new Money(await deals.SumAsync(d => d.Price.Minor, ct), Currency.CNY),
                await db.Registrations.CountAsync(r => r.AppliedAt >= from && r.AppliedAt < to, ct)));
        }

        return months;
    }
}
