using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Keeps the patent rows of a listing equal to its content; a reserved right may not leave its listing.</summary>
internal static class PatentRows
{
    public static void Add(ExchangeDb db, Listing listing)
    {
        foreach (var number in Numbers(listing.Content)) db.ListingPatents.Add(new ListingPatent { Listing = listing.Id, Number = number });
    }

    /// <summary>False when a right that is gone from the content is reserved.</summary>
    public static async Task<bool> FollowAsync(ExchangeDb db, Listing listing, CancellationToken ct)
    {
        var rows = await db.ListingPatents.Where(p => p.Listing == listing.Id).ToListAsync(ct);
        return Follow(db, listing, rows, rows.Count == 0 ? [] : await db.PatentHolds.Where(h => h.Listing == listing.Id).Select(h => h.Number).ToListAsync(ct));
    }

    /// <summary>The same with the rows and held numbers already at hand.</summary>
    public static bool Follow(ExchangeDb db, Listing listing, IReadOnlyCollection<ListingPatent> rows, IReadOnlyCollection<string> held)
    {
        var numbers = Numbers(listing.Content).ToHashSet(StringComparer.Ordinal);
        var gone = rows.Where(r => !numbers.Contains(r.Number)).ToList();
        if (gone.Exists(r => held.Contains(r.Number))) return false;
        db.ListingPatents.RemoveRange(gone);
        foreach (var number in numbers.Except(rows.Select(r => r.Number))) db.ListingPatents.Add(new ListingPatent { Listing = listing.Id, Number = number });
        return true;
    }

    private static IEnumerable<string> Numbers(ListingContent content) => content.Patents.Select(p => p.Number).Distinct(StringComparer.Ordinal);
}
