using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>A page of the published log of a lot, by round and number. Nothing private is in it; <see cref="BidLog.Verify"/> checks the whole.</summary>
public sealed class ReadBidLog(Dbs dbs)
{
    public const int Page = 1_000;

    /// <summary>The rows after this place, at most <see cref="Page"/>.</summary>
    public Task<IReadOnlyList<BidLogRow>> RunAsync(LotId lot, int afterRound, int afterNumber, CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<BidLogRow>>(async db =>
        await db.Bids.Where(b => b.Lot == lot && (b.Round > afterRound || (b.Round == afterRound && b.Number > afterNumber)))
            .OrderBy(b => b.Round).ThenBy(b => b.Number).Take(Page)
            .Select(b => new BidLogRow(b.Lot, b.Round, b.Number, b.At, b.Code, b.AmountMinor, b.Commitment, b.PriceMinor, b.LeaderCode, b.EndsAt, b.Hash))
            .ToListAsync(ct));

    /// <summary>The whole log, read page by page.</summary>
    public async Task<IReadOnlyList<BidLogRow>> AllAsync(LotId lot, CancellationToken ct)
    {
        var all = new List<BidLogRow>();
        while (await RunAsync(lot, all.Count == 0 ? 0 : all[^1].Round, all.Count == 0 ? 0 : all[^1].Number, ct) is { Count: > 0 } page) all.AddRange(page);
        return all;
    }
}
