using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A party's own listings, latest first, for its people.</summary>
public sealed class ReadMyListings(Dbs dbs)
{
    public Task<ListingLines> RunAsync(Actor reader, ListingStatus? status, int page, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var mine = db.Listings.Where(l => l.Owner == reader.Party);
        var counts = await mine.GroupBy(l => l.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        if (status is { } only) mine = mine.Where(l => l.Status == only);
        var total = status is { } s ? counts.GetValueOrDefault(s) : counts.Values.Sum();
        var rows = await mine.OrderByDescending(l => l.CreatedAt).ThenBy(l => l.Id).Skip((Math.Clamp(page, 1, 10_000) - 1) * ListingLines.PageSize).Take(ListingLines.PageSize)
            .Select(l => new ListingLine(l.Id, l.Owner, l.ExternalKey, l.TitleZh, l.TitleEn, l.Field, l.Trl, l.PriceMinor, l.Status, l.RevisionState, l.CreatedAt, l.SubmittedAt, l.LastVerified, l.ValidUntil))
            .ToListAsync(ct);
        return new ListingLines(rows, counts, total);
    });
}
