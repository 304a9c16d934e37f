using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Walks the bid log of every lot: numbers without a gap, times and prices that do not fall, the chain of hashes, and its last link as the lot keeps it.</summary>
public sealed class VerifyBids(Dbs dbs, ReadBidLog log) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct)
    {
        var lots = await dbs.ReadAsync(db => db.Lots.Where(l => db.Bids.Any(b => b.Lot == l.Id)).OrderBy(l => l.Id).Select(l => new { l.Id, l.LogHash }).ToListAsync(ct));
        long bids = 0;
        foreach (var lot in lots)
        {
            var rows = await log.AllAsync(lot.Id, ct);
            var broken = BidLog.Verify(rows) is { } at ? $"round {at.Round}, bid {at.Number} ({at.Fault})" : rows[^1].Hash.AsSpan().SequenceEqual(lot.LogHash) ? null : "its end";
            if (broken is not null) return [new("bid logs: numbers, times, prices, chains", bids, $"lot {lot.Id}, {broken}")];
            bids += rows.Count;
        }

        return [new("bid logs: numbers, times, prices, chains", bids, null, $"{lots.Count} lots")];
    }
}
