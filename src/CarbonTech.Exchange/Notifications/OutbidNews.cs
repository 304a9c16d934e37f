using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Who led before or during a batch of bids and leads no longer: one notice each, however often the lead changed, and none for whoever leads again
/// or led at the batch's end (the next batch tells him), or once the lot has closed, because then the result tells it.</summary>
internal static class OutbidNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, LotMoved moved, int version, CancellationToken ct)
    {
        var lot = await db.Lots.SingleAsync(l => l.Id == moved.Lot, ct);
        if (lot.Status != LotStatus.Running || lot.Round != moved.Round) return [];
        var from = await FormerNumberAsync(db, moved, version, ct);
        var leaders = await db.Bids.Where(b => b.Lot == moved.Lot && b.Round == moved.Round && b.Number >= from && b.Number <= moved.Number)
            .OrderBy(b => b.Number).Select(b => b.LeaderCode).ToListAsync(ct);
        var codes = leaders.Distinct().Where(c => c != lot.LeaderCode && c != leaders[^1]).ToList();
        if (codes.Count == 0) return [];
        var parties = await db.Registrations.Where(r => r.Lot == moved.Lot && codes.Contains(r.Code!))
            .Join(db.RegistrationMembers, r => r.Id, m => m.Registration, (r, m) => m.Party).ToListAsync(ct);
        return [.. parties.Select(p => new Telling(p, Roles.Buyer, NoticeKind.Outbid, lot.Id.Value, lot.TitleZh, lot.TitleEn, lot.Price, lot.EndsAt))];
    }

    /// <summary>The last bid of the batch before this one; whoever led after it was the former leader.</summary>
    private static async Task<int> FormerNumberAsync(ExchangeDb db, LotMoved moved, int version, CancellationToken ct)
    {
        var former = await db.Journal.Where(j => j.AggregateId == moved.Lot.Value && j.Fact == nameof(LotMoved) && j.Version < version)
            .OrderByDescending(j => j.Version).Select(j => j.Body).FirstOrDefaultAsync(ct);
        return former is not null && ExchangeJson.Read<LotMoved>(former) is var last && last.Round == moved.Round ? last.Number : 1;
    }
}
