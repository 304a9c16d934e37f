using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Sessions;

/// <summary>What the clock and the number of takers make of a lot.</summary>
public sealed class StartDueTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync();
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task The_clock_leads_through_display_and_registration()
    {
        var times = Given.Times() with { RegistrationFrom = exchange.Now.AddDays(3) };
        var session = await Given.SessionAsync(times: times);
        var lot = await Given.ConsignedAsync(session, seller);
        await Given.AnnouncedAsync(session);
        Assert.Equal(LotStatus.Announced, await StatusAsync(lot));
        await PassAsync(1);
        Assert.Equal(LotStatus.Display, await StatusAsync(lot));
        await PassAsync(2);
        Assert.Equal(LotStatus.Registration, await StatusAsync(lot));
    }

    [Fact]
    public async Task Without_a_taker_the_lot_is_extended_as_announced_and_then_passes()
    {
        var lot = await Given.OpenLotAsync(seller, sessionTerms: SessionTerms.TwoPhase with { Extensions = 1, ExtensionDays = 5 });
        var start = (await PageAsync(lot)).Lot.StartsAt;
        await PassAsync(9);
        Assert.Equal((LotStatus.Registration, start!.Value.AddDays(5)), ((await PageAsync(lot)).Lot.Status, (await PageAsync(lot)).Lot.StartsAt!.Value));
        await PassAsync(5);
        Assert.Equal(LotStatus.Passed, await StatusAsync(lot));
    }

    [Fact]
    public async Task An_extended_lot_takes_registrations_again()
    {
        var lot = await Given.OpenLotAsync(seller, sessionTerms: SessionTerms.TwoPhase with { Extensions = 1, ExtensionDays = 5 });
        await PassAsync(9);
        await Given.BidderAsync(lot, await Given.PartyAsync("后来的企业", Capacities.Enterprise));
        await PassAsync(5);
        Assert.Equal(LotStatus.Agreement, await StatusAsync(lot));
    }

    [Fact]
    public async Task One_taker_and_the_seller_agree_at_no_less_than_the_floor()
    {
        var (lot, bidders) = await Given.RunningLotAsync(seller, bidders: 1, terms: Given.Terms(deposit: 0, reserve: 1_100_000));
        Assert.Equal(LotStatus.Agreement, await StatusAsync(lot));
        var (party, registration) = bidders[0];
        Refused("registrations.no-offer", await AgreeAsync(registration, 1_000_000));
        Refused("registrations.offer-below-start", await OfferAsync(party, registration, 999_999));
        (await OfferAsync(party, registration, 1_000_000)).Must();
        Refused("registrations.offer-below-floor", await AgreeAsync(registration, 1_000_000));
        (await OfferAsync(party, registration, 1_100_000)).Must();
        Refused("registrations.other-offer", await AgreeAsync(registration, 1_000_000));
        (await AgreeAsync(registration, 1_100_000)).Must();
        var page = await PageAsync(lot);
        Assert.Equal((LotStatus.Sold, (Money?)Money.Yuan(1_100_000), "B-01"), (page.Lot.Status, page.Lot.Price, page.Lot.LeaderCode));
        Assert.NotNull(page.Deal);
    }

    [Fact]
    public async Task An_agreement_that_does_not_come_in_time_passes()
    {
        var (lot, bidders) = await Given.RunningLotAsync(seller, bidders: 1);
        (await OfferAsync(bidders[0].Party, bidders[0].Registration, 1_000_000)).Must();
        await PassAsync(5);
        Assert.Equal(LotStatus.Passed, await StatusAsync(lot));
        Refused("kernel.not-now", await AgreeAsync(bidders[0].Registration, 1_000_000));
    }

    [Fact]
    public async Task Two_takers_bid()
    {
        var (lot, _) = await Given.RunningLotAsync(seller);
        Assert.Equal(LotStatus.Running, await StatusAsync(lot));
    }

    [Fact]
    public async Task A_qualified_taker_without_deposit_does_not_count()
    {
        var lot = await Given.OpenLotAsync(seller);
        await Given.BidderAsync(lot, await Given.PartyAsync("甲", Capacities.Enterprise));
        await Given.QualifiedAsync(lot, await Given.PartyAsync("乙", Capacities.Enterprise));
        await PassAsync(9);
        Assert.Equal(LotStatus.Agreement, await StatusAsync(lot));
    }

    [Fact]
    public async Task A_session_runs_from_its_start_and_closes_with_its_last_lot()
    {
        var lot = await Given.OpenLotAsync(seller);
        var session = (await PageAsync(lot)).Lot.Session;
        await PassAsync(9);
        await exchange.SettleAsync();
        Assert.Equal(SessionStatus.Closed, (await exchange.Get<ReadSession>().RunAsync(session, Actor.Nobody, default))!.Status);
    }

    private async Task PassAsync(double days)
    {
        exchange.Pass(TimeSpan.FromDays(days));
        await exchange.SettleAsync();
    }

    private async Task<LotView> PageAsync(LotId lot) => (await exchange.Get<ReadLot>().RunAsync(lot, Actor.Nobody, default))!;

    private async Task<LotStatus> StatusAsync(LotId lot) => (await PageAsync(lot)).Lot.Status;

    private async Task<Result<RegistrationStatus>> OfferAsync(PartyId party, RegistrationId registration, long yuan) =>
        await exchange.Get<OfferAgreement>().RunAsync(new(await Given.OwnerAsync(party), Given.Act(), registration, Money.Yuan(yuan)), default);

    private Task<Result<CarbonTech.Exchange.Deals.DealId>> AgreeAsync(RegistrationId registration, long yuan) =>
        exchange.Get<AgreeSale>().RunAsync(new(Given.PublisherOf(seller), Given.Act(), registration, Money.Yuan(yuan)), default);

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
