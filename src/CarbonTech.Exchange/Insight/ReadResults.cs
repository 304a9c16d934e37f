using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>The latest sales. Results of sessions are public by their announcement; deals that were made between the parties alone are not here.</summary>
public sealed class ReadResults(Dbs dbs)
{
    public Task<IReadOnlyList<ResultLine>> RunAsync(int most, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<ResultLine>>(async db =>
        await db.Lots.Where(l => l.Status == LotStatus.Sold && l.PriceMinor != null)
            .Join(db.Deals, l => l.Deal, d => d.Id, (l, d) => new { l, d.OpenedAt }).OrderByDescending(r => r.OpenedAt).Take(most)
            .Select(r => new ResultLine(r.l.Id, r.l.TitleZh, r.l.TitleEn, r.l.DealType, new Money(r.l.PriceMinor!.Value, Currency.CNY), r.OpenedAt)).ToListAsync(ct));
}
