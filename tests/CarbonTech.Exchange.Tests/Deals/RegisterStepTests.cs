using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>The step at the patent register is the seller's alone, from its filing to its confirmation.</summary>
public sealed class RegisterStepTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private DealId deal;

    private static IReadOnlyList<Actor> NotTheSeller => [.. Law.NotSellers(Seller), BuyerSide, Clerk];

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000), type: "LIC-PAT-ORD") with { Deliverables = null });
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task The_seller_alone_says_that_the_office_gave_the_request_back()
    {
        Law.Refuses("kernel.not-now", await ReturnAsync());
        (await FileAsync()).Must();
        await Law.RefusesEachAsync("deals.not-yours", NotTheSeller, by => ReturnAsync(by));
        Law.Refuses("deals.no-such-deal", await ReturnAsync(of: Id.New<DealId>()));
        Law.Refuses("kernel.changed-meanwhile", await ReturnAsync(seen: 99));
        Law.Refuses("kernel.required", await ReturnAsync(reason: " "));
        Assert.Equal(RegisterStatus.Filed, await StatusAsync());
        Assert.Equal(RegisterStatus.Due, (await ReturnAsync()).Must());
        Assert.Equal("补正通知", (await exchange.MoneyAsync(deal)).Register!.Returned);
    }

    [Fact]
    public async Task The_seller_alone_shows_that_the_office_confirmed()
    {
        Law.Refuses("kernel.not-now", await ConfirmAsync());
        (await FileAsync()).Must();
        await Law.RefusesEachAsync("deals.not-yours", NotTheSeller, by => ConfirmAsync(by));
        Law.Refuses("deals.no-such-deal", await ConfirmAsync(of: Id.New<DealId>()));
        Law.Refuses("kernel.changed-meanwhile", await ConfirmAsync(seen: 99));
        Law.Refuses("deals.day-to-come", await ConfirmAsync(days: 1));
        Law.Refuses("deals.before-filing", await ConfirmAsync(days: -1));
        Law.Refuses("kernel.required", await ConfirmAsync(note: ""));
        Law.Refuses("kernel.required", await ConfirmAsync(file: false));
        Assert.Equal(RegisterStatus.Filed, await StatusAsync());
        Assert.Equal(RegisterStatus.Confirmed, (await ConfirmAsync()).Must());
        Law.Refuses("deals.already-evidenced", await ConfirmAsync());
        Law.Refuses("deals.already-evidenced", await ReturnAsync());
    }

    private async Task<RegisterStatus> StatusAsync() => (await exchange.MoneyAsync(deal)).Register!.Status;

    private async Task<int> SeenAsync() => (await exchange.MoneyAsync(deal)).Register!.Version;

    private async Task<Result<RegisterStatus>> FileAsync() => await exchange.Get<FileRegisterStep>().RunAsync(
        new(SellerSide, Act(), deal, await SeenAsync(), exchange.Today(), "2026030200001", await exchange.Given.FileAsync()), default);

    private async Task<Result<RegisterStatus>> ReturnAsync(Actor? by = null, DealId? of = null, int? seen = null, string reason = "补正通知") =>
        await exchange.Get<ReturnRegisterStep>().RunAsync(new(by ?? SellerSide, Act(), of ?? deal, seen ?? await SeenAsync(), reason), default);

    private async Task<Result<RegisterStatus>> ConfirmAsync(
        Actor? by = null, DealId? of = null, int? seen = null, int days = 0, string note = "手续合格通知书", bool file = true) =>
        await exchange.Get<ConfirmRegisterStep>().RunAsync(
            new(by ?? SellerSide, Act(), of ?? deal, seen ?? await SeenAsync(), exchange.Today(days), note, file ? await exchange.Given.FileAsync() : null), default);
}
