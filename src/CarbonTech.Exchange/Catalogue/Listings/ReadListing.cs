using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>One listing for one reader: by disclosure tier; what is not on the market is there for its owner and the operator only. History stays
/// readable where it was public once (withdrawn, transferred, suspended), so that old links say what became of it.</summary>
public sealed class ReadListing(Dbs dbs, TimeProvider clock)
{
    public Task<ListingPage?> RunAsync(ListingId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(db => PageAsync(db, id, reader, ChinaDay.Of(clock.GetUtcNow()), ct));

    private static async Task<ListingPage?> PageAsync(ExchangeDb db, ListingId id, Actor reader, DateOnly today, CancellationToken ct)
    {
        if (await db.Listings.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } l) return null;
        var tier = Disclosure.TierOf(reader, l.Owner);
        if (tier != DisclosureTier.Full && l.ListedAt is null) return null;
        var all = tier == DisclosureTier.Full;
        var verdicts = all ? await VerdictsAsync(db, id, ct) : [];
        var held = await db.PatentHolds.AnyAsync(h => h.Listing == id, ct);
        return new(l.Id, l.Owner, l.Status, l.Version, Disclosure.For(l.Content, tier), tier, Disclosure.TextTier(l.Content), held,
            l.CreatedAt, l.SubmittedAt, l.ListedAt, all ? l.Revision : null, all ? l.RevisionState : RevisionState.None, l.Reason, all && l.ToSample, verdicts, await ReadRights.InForceAsync(db, l, today, ct));
    }

    private static async Task<IReadOnlyList<VerdictLine>> VerdictsAsync(ExchangeDb db, ListingId id, CancellationToken ct)
    {
        var rows = await db.ListingVerdicts.Where(v => v.Listing == id).OrderByDescending(v => v.At).Take(50).ToListAsync(ct);
        return [.. rows.Select(v => new VerdictLine(v.Kind, v.At, v.Score, v.Comments, v.Reason))];
    }
}
