using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>What must hold of a lot and its log, however many bid at once and whatever was killed.</summary>
internal static class AuctionLaws
{
    internal static async Task<IReadOnlyList<Bid>> HoldAsync(TestExchange exchange, LotId id)
    {
        var (lot, bids) = await exchange.Dbs.ReadAsync(async db => (
            await db.Lots.SingleAsync(l => l.Id == id), await db.Bids.Where(b => b.Lot == id).OrderBy(b => b.Round).ThenBy(b => b.Number).ToListAsync()));
        Assert.Null(BidLog.Verify(bids.Select(b => b.Logged)));
        Assert.Equal(bids.Count, bids.Select(b => (b.Party, b.Act)).Distinct().Count());
        Assert.Equal(lot.BidCount, bids.Count(b => b.Round == lot.Round));
        if (bids.Count == 0) return bids;
        Assert.Equal((lot.PriceMinor, lot.LeaderCode, Convert.ToHexString(lot.LogHash)), (bids[^1].PriceMinor, bids[^1].LeaderCode, Convert.ToHexString(bids[^1].Hash)));
        foreach (var round in bids.GroupBy(b => b.Round)) Hold(lot, [.. round]);
        return bids;
    }

    private static void Hold(Lot lot, IReadOnlyList<Bid> bids)
    {
        Assert.Equal(Enumerable.Range(1, bids.Count), bids.Select(b => b.Number));
        var most = bids.Max(b => b.Ceiling);
        Assert.Equal(bids.First(b => b.Ceiling == most).Code, bids[^1].LeaderCode);
        Assert.All(bids, b => Assert.Equal(0, (b.PriceMinor - lot.Start.Minor) % lot.Step.Minor));
        Assert.All(bids, b => Assert.Equal(b.Commitment, BidLog.Commit(b.Salt, b.Ceiling)));
        for (var n = 1; n < bids.Count; n++)
        {
            if (bids[n].Code != bids[n - 1].LeaderCode) Assert.True(bids[n].AmountMinor >= bids[n - 1].PriceMinor + lot.Step.Minor);
        }
    }
}
