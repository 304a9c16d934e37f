using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Reads a lot's memory from the disk. The version is read first: whatever moves while the rest is read makes the next batch read again.</summary>
internal static class DeskReading
{
    internal static async Task<DeskMemory?> ReadAsync(ExchangeDb db, LotId id, CancellationToken ct)
    {
        if (await db.Lots.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } lot) return null;
        var bidders = await BiddersAsync(db, id, ct);
        var state = await StateAsync(db, lot, ct);
        var memory = new DeskMemory(lot.Rules, state, lot.Version, lot.LogHash, bidders);
        await foreach (var bid in db.Bids.Where(b => b.Lot == id).OrderBy(b => b.Round).ThenBy(b => b.Number)
            .Select(b => new { b.Party, b.Act, b.Registration, b.At, b.Round }).AsAsyncEnumerable().WithCancellation(ct))
        {
            memory.Recall(bid.Party, bid.Act, bid.Registration, bid.At, bid.Round == lot.Round);
        }

        foreach (var shown in await LastAsync(db, lot, ct)) memory.Show(shown);
        return memory;
    }

    /// <summary>The moment alone, for whoever opens a page.</summary>
    internal static async Task<LotMoment?> MomentAsync(ExchangeDb db, LotId id, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Lots.SingleOrDefaultAsync(l => l.Id == id, ct) is not { } lot) return null;
        var state = new LotState(lot.Status, lot.Round, lot.BidCount, lot.PriceMinor, lot.LeaderCode, 0, lot.EndsAt ?? DateTimeOffset.MaxValue);
        var memory = new DeskMemory(lot.Rules, state, lot.Version, lot.LogHash, []);
        foreach (var shown in await LastAsync(db, lot, ct)) memory.Show(shown);
        return memory.Moment(now);
    }

    private static async Task<Dictionary<RegistrationId, Bidder>> BiddersAsync(ExchangeDb db, LotId id, CancellationToken ct)
    {
        var rows = await db.Registrations.Where(r => r.Lot == id && r.Code != null)
            .Select(r => new { r.Id, r.Lead, r.Code, r.Status, Held = r.DepositHeldAt != null && r.DepositReleasedAt == null }).ToListAsync(ct);
        return rows.ToDictionary(r => r.Id, r => new Bidder(r.Id, r.Lead, r.Code!, r.Status, r.Held, null));
    }

    private static async Task<LotState> StateAsync(ExchangeDb db, Lot lot, CancellationToken ct)
    {
        var most = lot.LeaderCode is { } leader
            ? await db.Bids.Where(b => b.Lot == lot.Id && b.Round == lot.Round && b.Code == leader).MaxAsync(b => b.MaximumMinor ?? b.AmountMinor, ct)
            : 0;
        return new(lot.Status, lot.Round, lot.BidCount, lot.PriceMinor, lot.LeaderCode, most, lot.EndsAt ?? DateTimeOffset.MaxValue);
    }

    private static async Task<List<Bid>> LastAsync(ExchangeDb db, Lot lot, CancellationToken ct)
    {
        var last = await db.Bids.Where(b => b.Lot == lot.Id && b.Round == lot.Round).OrderByDescending(b => b.Number).Take(LotMoment.Shown).ToListAsync(ct);
        last.Reverse();
        return last;
    }
}
