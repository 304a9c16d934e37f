using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Deals.Rooms;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Offers;

public sealed class OfferTests
{
    [Fact]
    public async Task Offers_go_to_and_fro_until_one_is_accepted_and_binds()
    {
        await using var talk = await BeginAsync();
        await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer, Given.Licence(500_000));
        Assert.Equal(DealStatus.Negotiation, await talk.StatusAsync());
        await talk.Given.OfferAsync(talk.Deal, DealSide.Seller, Given.Licence(800_000));
        var last = await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer, Given.Licence(650_000));
        Assert.Equal([OfferStatus.Open, OfferStatus.Countered, OfferStatus.Countered], (await talk.OffersAsync(talk.Broker)).Offers.Select(o => o.Status));
        Assert.True((await talk.OffersAsync(talk.Seller)).MayAnswer);
        Assert.False((await talk.OffersAsync(talk.Buyer)).MayAnswer);
        (await AcceptAsync(talk, talk.Seller, last)).Must();
        var page = (await talk.Use<ReadDeals>().OneAsync(talk.Deal, talk.Buyer))!;
        Assert.Equal((DealStatus.Gates, Money.Yuan(650_000), "LIC-PAT-ORD"), (page.Deal.Status, page.Deal.Price, page.Deal.DealType));
        Assert.Equal(Given.Licence(650_000).Territory, page.Terms!.Territory);
        Assert.Equal(FeeTable.SellerCommission(Money.Yuan(650_000), talk.Exchange.Now), page.CommissionBasisPoints);
        Refused("kernel.not-now", await AcceptAsync(talk, talk.Seller, last));
        Refused("kernel.not-now", await MakeAsync(talk, talk.Buyer));
    }

    [Fact]
    public async Task Wrong_persons_neither_make_nor_answer_offers()
    {
        await using var talk = await BeginAsync();
        Refused("deals.broker-binds-nobody", await MakeAsync(talk, talk.Broker));
        Refused("deals.not-yours", await MakeAsync(talk, talk.Stranger));
        Refused("deals.not-yours", await MakeAsync(talk, await talk.Given.OperatorAsync()));
        Refused("deals.not-yours", await MakeAsync(talk, await talk.Given.ActorAsync(talk.BuyerParty, Roles.Finance)));
        Refused("kernel.not-now", await MakeAsync(talk, talk.Seller));
        var offer = await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        Refused("deals.own-offer", await AcceptAsync(talk, talk.Buyer, offer));
        Refused("deals.broker-binds-nobody", await AcceptAsync(talk, talk.Broker, offer));
        Refused("deals.not-yours", await AcceptAsync(talk, talk.Stranger, offer));
        Refused("deals.no-such-offer", await AcceptAsync(talk, talk.Seller, new(Act().Value)));
        Refused("deals.own-offer", await talk.Use<DeclineOffer>().RunAsync(new(talk.Buyer, Act(), talk.Deal, offer, "?"), default));
        Refused("deals.others-offer", await talk.Use<WithdrawOffer>().RunAsync(new(talk.Seller, Act(), talk.Deal, offer), default));
        Refused("deals.not-yours", await talk.Use<MindOffer>().RunAsync(new(talk.Seller, Act(), offer), default));
        Refused("deals.no-such-offer", await talk.Use<MindOffer>().RunAsync(new(Actor.System, Act(), new(Act().Value)), default));
    }

    [Fact]
    public async Task One_offer_is_open_at_a_time_and_a_counter_answers_the_one_that_was_read()
    {
        await using var talk = await BeginAsync();
        var first = await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        Refused("deals.own-offer-open", await MakeAsync(talk, talk.Buyer));
        Refused("deals.other-offer-open", await MakeAsync(talk, talk.Seller));
        Refused("deals.other-offer-open", await MakeAsync(talk, talk.Seller, answers: new(Act().Value)));
        (await talk.Use<WithdrawOffer>().RunAsync(new(talk.Buyer, Act(), talk.Deal, first), default)).Must();
        Refused("kernel.not-now", await AcceptAsync(talk, talk.Seller, first));
        (await MakeAsync(talk, talk.Buyer)).Must();
    }

    [Fact]
    public async Task A_declined_offer_keeps_its_reason_and_the_next_may_come_from_either_side()
    {
        await using var talk = await BeginAsync();
        var offer = await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        RefusedAt("kernel.required", "Reason", await talk.Use<DeclineOffer>().RunAsync(new(talk.Seller, Act(), talk.Deal, offer, ""), default));
        (await talk.Use<DeclineOffer>().RunAsync(new(talk.Seller, Act(), talk.Deal, offer, "许可费低于同类成交价"), default)).Must();
        Assert.Equal("许可费低于同类成交价", (await talk.OffersAsync(talk.Buyer)).Offers[0].Reason);
        (await MakeAsync(talk, talk.Seller)).Must();
    }

    [Fact]
    public async Task After_its_last_day_an_offer_has_lapsed_whether_a_worker_saw_it_or_not()
    {
        await using var talk = await BeginAsync();
        var offer = (await MakeAsync(talk, talk.Buyer, days: 0)).Must();
        talk.Exchange.Clock.SetUtcNow(ChinaDay.EndOf(ChinaDay.Of(talk.Exchange.Now)).AddTicks(-1));
        Assert.NotNull((await talk.OffersAsync(talk.Seller)).Open);
        Refused("deals.offer-still-open", await LapseAsync(talk, offer));
        talk.Exchange.Pass(TimeSpan.FromTicks(1));
        Assert.Equal(OfferStatus.Lapsed, (await talk.OffersAsync(talk.Seller)).Offers[0].Status);
        Refused("deals.offer-lapsed", await AcceptAsync(talk, talk.Seller, offer));
        Refused("deals.offer-lapsed", await talk.Use<DeclineOffer>().RunAsync(new(talk.Seller, Act(), talk.Deal, offer, "?"), default));
        await talk.Exchange.SettleAsync();
        Assert.Equal(OfferStatus.Lapsed, await talk.Exchange.Dbs.ReadAsync(db => Task.FromResult(db.Offers.Single(o => o.Id == offer).Status)));
        (await MakeAsync(talk, talk.Buyer)).Must();
    }

    [Fact]
    public async Task A_new_offer_after_an_unseen_lapse_needs_no_worker()
    {
        await using var talk = await BeginAsync();
        await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        talk.Exchange.Pass(TimeSpan.FromDays(30));
        (await MakeAsync(talk, talk.Seller)).Must();
        Assert.Equal([OfferStatus.Open, OfferStatus.Lapsed], (await talk.OffersAsync(talk.Buyer)).Offers.Select(o => o.Status));
    }

    [Fact]
    public async Task Whoever_should_answer_is_reminded_once_a_day_before()
    {
        await using var talk = await BeginAsync();
        await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        for (var day = 0; day < 11; day++)
        {
            talk.Exchange.Pass(TimeSpan.FromDays(1));
            await talk.Exchange.SettleAsync();
        }

        var facts = await talk.Exchange.Dbs.ReadAsync(db => Task.FromResult(db.Journal.Select(j => j.Fact).ToList()));
        Assert.Single(facts, f => f == nameof(OfferEndsSoon));
        Assert.Single(facts, f => f == nameof(OfferLapsed));
    }

    [Fact]
    public async Task Validity_notes_and_terms_are_judged_together()
    {
        await using var talk = await BeginAsync();
        RefusedAt("deals.bad-validity", "ValidThrough", await MakeAsync(talk, talk.Buyer, days: -1));
        RefusedAt("deals.bad-validity", "ValidThrough", await MakeAsync(talk, talk.Buyer, days: 91));
        var input = new MakeOffer.Input(talk.Buyer, Act(), talk.Deal, Given.Licence() with { Territory = "" }, ChinaDay.Of(talk.Exchange.Now).AddDays(-1), new string('长', 2_001), null);
        Assert.True((await talk.Use<MakeOffer>().RunAsync(input, default)).IsRefused(out var no));
        Assert.Equal(["kernel.required", "kernel.too-long", "deals.bad-validity"], no.Select(r => r.Code));
        Assert.Equal(DealStatus.Opened, await talk.StatusAsync());
    }

    [Fact]
    public async Task What_the_listing_shows_at_acceptance_must_still_bear_the_terms()
    {
        await using var talk = await BeginAsync();
        var offer = await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        (await talk.Use<SuspendListing>().RunAsync(new(await talk.Given.OperatorAsync(), Act(), talk.Listing, null, "权属有异议"), default)).Must();
        Refused("catalogue.not-listed", await AcceptAsync(talk, talk.Seller, offer));
    }

    [Fact]
    public async Task A_price_below_the_public_one_may_be_offered()
    {
        await using var talk = await BeginAsync();
        (await MakeAsync(talk, talk.Buyer, Given.Licence(1))).Must();
        Assert.True((await talk.OffersAsync(talk.Seller)).PublicPrice > Money.Yuan(1));
    }

    private static Task<Result<OfferId>> MakeAsync(Talk talk, Actor by, DealTerms? terms = null, int days = 10, OfferId? answers = null) =>
        talk.Use<MakeOffer>().RunAsync(new(by, Act(), talk.Deal, terms ?? Given.Licence(), ChinaDay.Of(talk.Exchange.Now).AddDays(days), null, answers), default);

    private static Task<Result<DealStatus>> AcceptAsync(Talk talk, Actor by, OfferId offer) => talk.Use<AcceptOffer>().RunAsync(new(by, Act(), talk.Deal, offer), default);

    private static Task<Result<OfferStatus>> LapseAsync(Talk talk, OfferId offer) => talk.Exchange.Dbs.ChangeAsync<OfferStatus>(
        new MindOffer.Input(Actor.System, Act(), offer), async db => (await db.Offers.FindAsync([offer]))!.Lapse(db.Now), default);
}
