using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Introductions as lines, with the objections to them.</summary>
internal static class IntroductionLines
{
    private const int Most = 200;

    internal static async Task<IReadOnlyList<IntroductionLine>> OfAsync(ExchangeDb db, IQueryable<Introduction> introductions, Actor reader, CancellationToken ct)
    {
        var rows = await introductions.OrderByDescending(i => i.At).Take(Most).ToListAsync(ct);
        var (ids, about) = (rows.Select(r => r.Id).ToList(), rows.Where(r => r.Listing != null).Select(r => r.Listing!.Value).Distinct().ToList());
        var said = (await db.IntroductionObjections.Where(o => ids.Contains(o.Introduction)).OrderBy(o => o.At).ToListAsync(ct)).ToLookup(o => o.Introduction);
        var titles = await db.Listings.Where(l => about.Contains(l.Id)).Select(l => new { l.Id, l.TitleZh, l.TitleEn }).ToDictionaryAsync(l => l.Id, ct);
        return [.. rows.Select(r =>
        {
            var title = r.Listing is { } listing ? titles.GetValueOrDefault(listing) : null;
            var introduced = reader.MaySellFor(r.Seller) || reader.MayBuyFor(r.Buyer);
            return new IntroductionLine(
                r.Id, r.Mandate, r.Brokerage, r.Seller, r.Buyer, r.Listing, title?.TitleZh ?? "", title?.TitleEn ?? "", r.On, r.Note, r.Tie, new(r.Evidence, r.EvidenceName, r.EvidenceSize),
                r.At, r.Digest, [.. said[r.Id].Select(o => new IntroductionLine.Objection(o.Party, o.Text, o.At))], introduced && !said[r.Id].Any(o => o.Party == reader.Party));
        })];
    }
}
