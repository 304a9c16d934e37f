using System.Diagnostics;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Benchmarks.Bidding;

/// <summary>What the desk is compared with, in the same run on the same kind of file: the bid rows alone in commits of a thousand, by the same statement; and one
/// EF transaction per bid, one after the other, which is the most that EF reaches.</summary>
internal static class BidReferences
{
    public static async Task<(double PerSecond, double CpuMicros)> RawAsync()
    {
        await using var exchange = await BidGround.StartAsync();
        var lot = (await BidGround.OpenAsync(exchange, 1, 10))[0];
        var (number, rates) = (0, new List<(double PerSecond, double CpuMicros)>());
        for (var round = 0; round < 7; round++)
        {
            var (rows, started, used) = (0, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2))
            {
                var group = Enumerable.Range(0, 1_000).Select(_ => Row(lot[0], ++number)).ToList();
                var outcome = await exchange.Dbs.BatchAsync(async db =>
                {
                    await BidStatements.On(db).InsertAsync(db, group, CancellationToken.None);
                    return true;
                }, CancellationToken.None);
                rows += outcome == WriteOutcome.Committed ? group.Count : throw new InvalidOperationException("The rows were not written.");
            }

            rates.Add((rows / Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalMicroseconds / rows));
        }

        return rates.Skip(4).Order().ElementAt(1);
    }

    public static async Task<double> EfAsync()
    {
        await using var exchange = await BidGround.StartAsync();
        var lot = (await BidGround.OpenAsync(exchange, 1, 10))[0];
        await using var plain = PlainDatabase.Beside(exchange);
        var (number, rates) = (0, new List<double>());
        for (var round = 0; round < 7; round++)
        {
            var (bids, started) = (0, Stopwatch.GetTimestamp());
            while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2))
            {
                var row = Row(lot[0], ++number);
                _ = await plain.WriteAsync(Lane.Ordinary, async db =>
                {
                    db.RelyOn((await db.Lots.FindAsync(lot.Lot))!);
                    db.Bids.Add(row);
                    await db.SaveSoFarAsync(CancellationToken.None);
                    return true;
                }, CancellationToken.None);
                bids++;
            }

            rates.Add(bids / Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return rates.Skip(4).Order().ElementAt(1);
    }

    private static Bid Row(Seat seat, int number) => new()
    {
        Lot = seat.Lot, Round = 1, Number = number, At = TestExchange.Start.AddTicks(number), Registration = seat.Registration, Code = seat.Code, Party = seat.Party,
        Person = seat.Actor.Person, Act = Given.Act(), AmountMinor = 500_000 + (number * 100L), MaximumMinor = null, Salt = new byte[16], Commitment = new byte[32],
        PriceMinor = 500_000 + (number * 100L), LeaderCode = seat.Code, EndsAt = TestExchange.Start, Hash = new byte[32],
    };
}
