using System.Diagnostics;
using System.Globalization;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>A second process of this program that bids on a database file and writes down each bid that was acknowledged. Started by the crash tests.</summary>
public sealed class BiddingChild
{
    private const string Task = "EXCHANGE_BIDDING_CHILD";

    /// <summary>Starts a child that bids with these seats, at this time by its clock, until it is killed, or until so many of its bids were taken.</summary>
    internal static Process Start(string folder, RunningLot lot, IEnumerable<Seat> seats, string acknowledged, int until, DateTimeOffset? at = null)
    {
        var work = ExchangeJson.Write(new Work(folder, lot.Lot, [.. seats], acknowledged, until, at ?? TestExchange.Start));
        return ChildProcess.Start(typeof(BiddingChild), nameof(Bids), Task, work);
    }

    internal static IReadOnlyList<(int Number, string Hash)> Acknowledged(string path) => !File.Exists(path) ? [] :
        [.. File.ReadAllText(path).Split('\n').SkipLast(1).Select(l => l.Split(' ')).Select(w => (int.Parse(w[0], CultureInfo.InvariantCulture), w[1]))];

    [Fact(Explicit = true)]
    public async Task Bids()
    {
        if (Environment.GetEnvironmentVariable(Task) is not { Length: > 0 } text) return;
        var work = ExchangeJson.Read<Work>(text);
        await using var exchange = await TestExchange.StartAsync("FULL", folder: work.Folder);
        exchange.Pass(work.At - exchange.Now);
        await using var acknowledged = new FileStream(work.Acknowledged, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var left = work.Until;
        while (left > 0) left -= (await System.Threading.Tasks.Task.WhenAll(work.Seats.Select(seat => BidAsync(exchange, seat, acknowledged)))).Sum();
    }

    private static async Task<int> BidAsync(TestExchange exchange, Seat seat, FileStream acknowledged)
    {
        var seen = (await exchange.Get<ReadMoment>().RunAsync(seat.Lot, default))!;
        var done = await exchange.Get<PlaceBid>().RunAsync(seat.Bid((long)seen.Least.Major), default);
        if (!done.IsOk(out var receipt)) return 0;
        var line = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{receipt.Number} {receipt.Hash}\n"));
        lock (acknowledged) acknowledged.Write(line);
        return 1;
    }

    private sealed record Work(string Folder, LotId Lot, IReadOnlyList<Seat> Seats, string Acknowledged, int Until, DateTimeOffset At);
}
