using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Registrations;

/// <summary>The single taker's offer and its acceptance: whose they are.</summary>
public sealed class AgreementTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId taker;
    private LotId lot;
    private RegistrationId registration;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync();
        (lot, var bidders) = await Given.RunningLotAsync(seller, bidders: 1);
        (taker, registration) = bidders[0];
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task The_taker_alone_offers()
    {
        await Law.RefusesEachAsync("membership.not-yours", [.. Law.NotBuyers(taker), Given.PublisherOf(seller)], by => OfferAsync(by: by));
        Law.Refuses("registrations.no-such-registration", await OfferAsync(of: Id.New<RegistrationId>()));
        Assert.Null((await exchange.Get<ReadLot>().RunAsync(lot, Given.PublisherOf(seller), default))!.Asks!.Offer!.Price);
        (await OfferAsync()).Must();
    }

    [Fact]
    public async Task Nothing_is_offered_on_a_lot_that_is_not_in_agreement()
    {
        var open = await Given.OpenLotAsync(seller);
        var bidder = await Given.BidderAsync(open, taker);
        Law.Refuses("kernel.not-now", await OfferAsync(of: bidder));
        Law.Refuses("kernel.not-now", await AgreeAsync(of: bidder));
    }

    [Fact]
    public async Task The_seller_alone_accepts_and_not_from_a_taker_who_is_suspended()
    {
        (await OfferAsync()).Must();
        await Law.RefusesEachAsync("membership.not-yours", [.. Law.NotSellers(seller), Given.PayerOf(taker)], by => AgreeAsync(by: by));
        Law.Refuses("registrations.no-such-registration", await AgreeAsync(of: Id.New<RegistrationId>()));
        (await exchange.Get<SuspendRegistration>().RunAsync(new(Given.Desk, Given.Act(), registration, true, "核查"), default)).Must();
        Law.Refuses("registrations.not-qualified", await AgreeAsync());
        Law.Refuses("registrations.not-qualified", await OfferAsync());
        (await exchange.Get<SuspendRegistration>().RunAsync(new(Given.Desk, Given.Act(), registration, false, ""), default)).Must();
        var deal = (await AgreeAsync()).Must();
        var due = (await exchange.Get<ReadDeals>().OneAsync(deal, Given.Desk))!.Bill!.Due;
        Assert.Equal(TimeSpan.Zero, due.ToOffset(TimeSpan.FromHours(8)).TimeOfDay);
        Assert.Equal(LotStatus.Sold, (await exchange.Get<ReadLot>().RunAsync(lot, Actor.Nobody, default))!.Lot.Status);
        Law.Refuses("kernel.not-now", await AgreeAsync());
    }

    private Task<Result<RegistrationStatus>> OfferAsync(Actor? by = null, RegistrationId? of = null) =>
        exchange.Get<OfferAgreement>().RunAsync(new(by ?? Given.PayerOf(taker), Given.Act(), of ?? registration, Money.Yuan(1_000_000)), default);

    private Task<Result<DealId>> AgreeAsync(Actor? by = null, RegistrationId? of = null) =>
        exchange.Get<AgreeSale>().RunAsync(new(by ?? Given.PublisherOf(seller), Given.Act(), of ?? registration, Money.Yuan(1_000_000)), default);
}
