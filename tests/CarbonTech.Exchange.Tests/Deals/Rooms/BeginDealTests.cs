using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

public sealed class BeginDealTests
{
    [Fact]
    public async Task A_buyer_takes_up_a_listing_at_its_public_price_and_both_sides_see_the_deal()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (seller, buyer) = (await exchange.Given.PartyAsync(), await exchange.Given.PartyAsync("滨江化工", Capacities.Enterprise));
        var listing = await exchange.Given.ListingAsync(seller);
        var deal = (await exchange.Get<BeginDealOnListing>().RunAsync(new(await exchange.Given.OwnerAsync(buyer), Act(), listing, null, true), default)).Must();
        foreach (var party in new[] { seller, buyer })
        {
            var line = Assert.Single(await exchange.Get<ReadDeals>().ForPartyAsync(party));
            Assert.Equal((deal, DealOrigin.PublicOffer, DealStatus.Opened), (line.Id, line.Origin, line.Status));
        }
    }

    [Fact]
    public async Task An_owner_invites_a_buyer_to_talk()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (seller, buyer) = (await exchange.Given.PartyAsync(), await exchange.Given.PartyAsync("滨江化工", Capacities.Enterprise));
        var listing = await exchange.Given.ListingAsync(seller);
        (await exchange.Get<BeginDealOnListing>().RunAsync(new(await exchange.Given.OwnerAsync(seller), Act(), listing, buyer, false), default)).Must();
        Assert.Equal(DealOrigin.Direct, Assert.Single(await exchange.Get<ReadDeals>().ForPartyAsync(buyer)).Origin);
    }

    [Fact]
    public async Task What_may_not_begin_is_refused_by_name()
    {
        await using var talk = await BeginAsync();
        var begin = talk.Use<BeginDealOnListing>();
        Refused("deals.talking-already", await begin.RunAsync(new(talk.Buyer, Act(), talk.Listing, null, false), default));
        Refused("catalogue.no-such-listing", await begin.RunAsync(new(talk.Stranger, Act(), new(Act().Value), null, false), default));
        Refused("deals.with-oneself", await begin.RunAsync(new(talk.Seller, Act(), talk.Listing, null, false), default));
        Refused("membership.operator-may-not-trade", await begin.RunAsync(new(await talk.Given.OperatorAsync(), Act(), talk.Listing, null, false), default));
        Refused("deals.not-yours", await begin.RunAsync(new(talk.Stranger, Act(), talk.Listing, talk.Brokerage, false), default));
        var waiting = await talk.Given.ApplicantAsync("未核验公司", Capacities.Enterprise);
        RefusedAt("deals.other-not-verified", "Buyer", await begin.RunAsync(new(talk.Seller, Act(), talk.Listing, waiting, false), default));
        var draft = await talk.Given.DraftAsync(talk.SellerParty);
        Refused("catalogue.not-listed", await begin.RunAsync(new(talk.Stranger, Act(), draft, null, false), default));
        var quiet = await talk.Given.ListingAsync(talk.SellerParty, content: Given.Content() with { PriceMode = PriceMode.Agreement });
        Refused("deals.no-public-price", await begin.RunAsync(new(talk.Stranger, Act(), quiet, null, true), default));
    }

    [Fact]
    public async Task Only_a_verified_brokerage_that_is_neither_side_mediates()
    {
        await using var talk = await BeginAsync();
        foreach (var brokerage in new[] { talk.BuyerParty, talk.SellerParty, talk.Stranger.Party })
        {
            var input = new BeginDeal.Input(talk.Stranger, Act(), DealOrigin.Direct, talk.Listing.Value, talk.Listing, talk.Stranger.Party, brokerage);
            RefusedAt("deals.no-brokerage", "Brokerage", await talk.Exchange.Dbs.ChangeAsync(input, db => talk.Use<BeginDeal>().WithinAsync(db, input, default), default));
        }

        Assert.Single(await talk.Use<ReadDeals>().ForPartyAsync(talk.Brokerage));
    }

    [Fact]
    public async Task After_talks_ended_the_two_may_begin_anew()
    {
        await using var talk = await BeginAsync();
        (await talk.Use<TerminateDeal>().RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), "预算推迟到明年"), default)).Must();
        var again = (await talk.Use<BeginDealOnListing>().RunAsync(new(talk.Buyer, Act(), talk.Listing, null, true), default)).Must();
        Assert.NotEqual(talk.Deal, again);
    }

    [Fact]
    public async Task Strangers_find_no_deal_no_room_and_no_offers()
    {
        await using var talk = await BeginAsync();
        Assert.Null(await talk.Use<ReadDeals>().OneAsync(talk.Deal, talk.Stranger));
        Assert.Null(await talk.Use<ReadRoom>().RunAsync(talk.Deal, talk.Stranger));
        Assert.Null(await talk.Use<ReadOffers>().RunAsync(talk.Deal, talk.Stranger));
        Assert.Null(await talk.Use<ReadTalks>().OneAsync(talk.Deal, talk.Stranger));
        Assert.NotNull(await talk.Use<ReadRoom>().RunAsync(talk.Deal, talk.Broker));
    }
}
