using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The listings with which a reader could answer a demand: his party's own on the market, or, for a broker, anyone's by title, key or patent number.
/// Those that have answered it already are left out.</summary>
public sealed class FindOffers(Dbs dbs)
{
    public const int Most = 50;

    /// <summary>More words are not looked for: databases refuse patterns without end.</summary>
    private const int LongestWords = 200;

    public Task<IReadOnlyList<OfferedListing>> RunAsync(DemandId demand, Actor reader, string? words, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<OfferedListing>>(async db =>
    {
        var (owner, broker) = (reader.MaySellFor(reader.Party), Responders.IsBroker(reader));
        var text = words?.Trim() ?? "";
        if (text.Length > LongestWords) text = text[..LongestWords];
        if ((!owner && !broker) || (!owner && text.Length == 0)) return [];
        var publisher = await db.Demands.Where(d => d.Id == demand).Select(d => d.Publisher).FirstOrDefaultAsync(ct);
        var free = db.Listings.Where(l => l.Status == ListingStatus.Listed && l.Owner != publisher && !db.ResponseListings.Any(r => r.Demand == demand && r.Listing == l.Id && r.Seat == Guid.Empty));
        free = broker && text.Length > 0 ? free.Where(l => l.Owner != reader.Party || owner) : free.Where(l => l.Owner == reader.Party);
        if (text.Length > 0)
        {
            var (number, like) = (PatentNumber.NormalOrNull(text) ?? text, Like(text));
            free = free.Where(l => EF.Functions.Like(l.TitleZh, like, "\\") || EF.Functions.Like(l.TitleEn!, like, "\\") || l.ExternalKey == text
                || db.ListingPatents.Any(p => p.Listing == l.Id && p.Number == number));
        }

        return await OfferedListings.Of(db, free.OrderByDescending(l => l.ListedAt).ThenBy(l => l.Id).Take(Most)).ToListAsync(ct);
    });

    /// <summary>These listings as they stand, for showing what was ticked before.</summary>
    public async Task<IReadOnlyList<OfferedListing>> TheseAsync(IReadOnlyCollection<ListingId> ids, CancellationToken ct = default) =>
        ids.Count == 0 ? [] : await dbs.ReadAsync(db => OfferedListings.Of(db, db.Listings.Where(l => ids.Contains(l.Id) && l.Status == ListingStatus.Listed).Take(Most)).ToListAsync(ct));

    private static string Like(string text) => $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)}%";
}
