using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>Deals whose price does not pass through the exchange: paid directly, or by a share.</summary>
public sealed class DirectTests
{
    [Fact]
    public async Task What_the_buyer_states_and_the_seller_confirms_is_there_and_the_fee_is_billed_to_the_seller()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((40_000, 10), (60_000, 20)) with { Settlement = SettlementMode.Direct });
        Assert.All((await exchange.MoneyAsync(deal)).Dues, due => Assert.Null(due.Bill));
        Assert.True((await exchange.ConfirmAsync(deal)).Refused("kernel.not-now"));
        (await exchange.StateAsync(deal)).Must();
        Assert.True((await exchange.ConfirmAsync(deal, BuyerSide)).Refused("deals.not-yours"));
        (await exchange.ConfirmAsync(deal)).Must();
        var fee = await exchange.DueAsync(deal, 3);
        Assert.Equal((DueKind.ExchangeFee, Money.Yuan(1_200), Seller), (fee.Kind, fee.Amount, fee.Payer));
        await exchange.PayDueAsync(deal, 3);
        Assert.Equal(DueStatus.Released, (await exchange.DueAsync(deal, 3)).Status);
        (await exchange.StateAsync(deal, ordinal: 2)).Must();
        (await exchange.ConfirmAsync(deal, ordinal: 2)).Must();
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.Equal(DealStatus.Performance, (await exchange.MoneyAsync(deal)).Deal.Status);
        await exchange.Given.DeliveredAsync(deal, 2);
        var page = await exchange.MoneyAsync(deal);
        Assert.Equal(DealStatus.Completed, page.Deal.Status);
        Assert.NotNull(page.Deal.PaidAt);
        Assert.Equal(page.Commission, page.Dues.Where(d => d.Kind == DueKind.ExchangeFee).Aggregate(Money.Zero(Currency.CNY), (sum, d) => sum + d.Amount));
        await exchange.PayDueAsync(deal, 4);
        foreach (var party in new[] { Buyer, Seller }) Assert.All((await exchange.Get<ReadStatement>().RunAsync(new(party), Clerk))!.Sums, sum => Assert.Equal(0, sum.Lies.Minor));
        await exchange.BooksHoldAsync();
    }

    [Fact]
    public async Task What_the_seller_denies_is_owed_again()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await DirectAsync(exchange);
        (await exchange.StateAsync(deal)).Must();
        var due = await exchange.DueAsync(deal);
        Assert.True((await exchange.Get<DenyReceipt>().RunAsync(new(BuyerSide, Act(), due.Id, due.Version, "未到账"), default)).Refused("deals.not-yours"));
        Assert.True((await exchange.Get<DenyReceipt>().RunAsync(new(SellerSide, Act(), due.Id, due.Version, " "), default)).Refused("kernel.required"));
        exchange.Pass(TimeSpan.FromDays(12));
        Assert.True((await exchange.Get<DeclareDefault>().RunAsync(new(SellerSide, Act(), deal), default)).Refused("deals.payment-stated"));
        (await exchange.Get<DenyReceipt>().RunAsync(new(SellerSide, Act(), due.Id, due.Version, "未到账"), default)).Must();
        due = await exchange.DueAsync(deal);
        Assert.Equal((DueStatus.Open, "未到账"), (due.Status, due.Denied));
        (await exchange.Get<DeclareDefault>().RunAsync(new(SellerSide, Act(), deal), default)).Must();
    }

    [Fact]
    public async Task A_payment_is_stated_by_the_buyer_with_day_reference_and_slip()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await DirectAsync(exchange);
        Assert.True((await exchange.StateAsync(deal, SellerSide)).Refused("deals.not-yours"));
        Assert.True((await exchange.StateAsync(deal, Stranger)).Refused("deals.not-yours"));
        Assert.True((await exchange.StateAsync(deal, seen: 99)).Refused("kernel.changed-meanwhile"));
        Assert.True((await exchange.StateAsync(deal, days: 1)).Refused("deals.day-to-come"));
        Assert.True((await exchange.StateAsync(deal, reference: "")).Refused("kernel.required"));
        Assert.True((await exchange.StateAsync(deal, reference: new('1', 201))).Refused("kernel.too-long"));
        Assert.True((await exchange.StateAsync(deal, file: false)).Refused("kernel.required"));
        var none = await exchange.Get<StatePayment>().RunAsync(new(BuyerSide, Act(), default, 1, exchange.Today(), "1", null), default);
        Assert.True(none.Refused("deals.no-such-due"));
        (await exchange.StateAsync(deal)).Must();
        Assert.True((await exchange.StateAsync(deal)).Refused("kernel.not-now"));
        Assert.Single((await exchange.MoneyAsync(deal)).Papers);
    }

    [Fact]
    public async Task A_share_pays_the_price_when_both_sides_say_the_same_of_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(500_000), settlement: SettlementMode.Equity));
        Assert.True((await ShareAsync(exchange, deal, Stranger)).Refused("deals.not-yours"));
        Assert.True((await ShareAsync(exchange, deal, BuyerSide, basisPoints: 0)).Refused("deals.bad-share"));
        (await ShareAsync(exchange, deal, BuyerSide)).Must();
        Assert.True((await ShareAsync(exchange, deal, BuyerSide)).Refused("deals.already-stated"));
        Assert.True((await ShareAsync(exchange, deal, SellerSide, basisPoints: 1_600)).Refused("deals.share-differs"));
        Assert.Equal(DueStatus.Met, (await ShareAsync(exchange, deal, SellerSide)).Must());
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.Equal(DealStatus.Completed, (await exchange.MoneyAsync(deal)).Deal.Status);
        var direct = await DirectAsync(exchange);
        Assert.True((await ShareAsync(exchange, direct, BuyerSide)).Refused("deals.other-mode"));
    }

    /// <summary>公司法 49.</summary>
    [Fact]
    public async Task What_is_contributed_as_equity_is_made_over_before_the_deal_is_completed_and_leaves_the_market()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(Seller);
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(500_000), settlement: SettlementMode.Equity, type: "INV") with { TermMonths = null }, listing);
        foreach (var by in new[] { BuyerSide, SellerSide }) (await ShareAsync(exchange, deal, by)).Must();
        await exchange.Given.DeliveredAsync(deal, 1);
        Assert.Equal(DealStatus.Performance, (await exchange.MoneyAsync(deal)).Deal.Status);
        await exchange.Given.RegisteredAsync(deal);
        Assert.Equal(DealStatus.Completed, (await exchange.MoneyAsync(deal)).Deal.Status);
        Assert.Equal(ListingStatus.Transferred, await exchange.Dbs.ReadAsync(db => db.Listings.Where(l => l.Id == listing).Select(l => l.Status).SingleAsync()));
    }

    private static Task<DealId> DirectAsync(TestExchange exchange) => exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000), settlement: SettlementMode.Direct));

    private static async Task<Result<DueStatus>> ShareAsync(TestExchange exchange, DealId deal, Actor by, int basisPoints = 1_500)
    {
        var due = await exchange.DueAsync(deal);
        return await exchange.Get<EvidenceShare>().RunAsync(new(by, Act(), due.Id, due.Version, "泰州碳捕集科技有限公司", basisPoints, exchange.Today(), await exchange.Given.FileAsync()), default);
    }
}
