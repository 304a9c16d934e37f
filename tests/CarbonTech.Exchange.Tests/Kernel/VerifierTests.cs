using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

public sealed class VerifierTests
{
    [Fact]
    public async Task The_record_of_a_lot_with_bids_verifies_and_a_changed_bid_is_found_at_its_place()
    {
        await using var exchange = await TestExchange.StartAsync();
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock);
        _ = (await exchange.Get<PlaceBid>().RunAsync(lot[0].Bid(5_000, 8_000), default)).Must();
        _ = (await exchange.Get<PlaceBid>().RunAsync(lot[1].Bid(6_000), default)).Must();
        await exchange.SettleAsync();
        Assert.All(await AllAsync(exchange), v => Assert.Null(v.BrokenAt));
        Assert.Contains(await AllAsync(exchange), v => v.What.StartsWith("bid logs", StringComparison.Ordinal) && v.Checked == 2);
        await exchange.Dbs.KeepAsync(db => db.Bids.Where(b => b.Number == 2).ExecuteUpdateAsync(s => s.SetProperty(b => b.AmountMinor, 700_000L)), default);
        Assert.Contains(await AllAsync(exchange), v => v.BrokenAt?.Contains("bid 2", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Everything_that_is_chained_summed_or_signed_is_verified()
    {
        await using var exchange = await TestExchange.StartAsync();
        var what = (await AllAsync(exchange)).Select(v => v.What.Split(':')[0]).Distinct().Order().ToList();
        Assert.Equal(["bid logs", "certificates", "certification cases", "confirmations", "contracts", "deal certificates", "files", "introductions", "journal", "ledger", "mandates", "non-disclosure agreements", "offers"], what);
    }

    private static async Task<IReadOnlyList<Verification>> AllAsync(TestExchange exchange)
    {
        var all = new List<Verification>();
        foreach (var verifier in exchange.Get<IEnumerable<IVerifier>>()) all.AddRange(await verifier.VerifyAsync(default));
        return all;
    }
}
