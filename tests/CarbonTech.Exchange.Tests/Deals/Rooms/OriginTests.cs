using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

public sealed class OriginTests
{
    [Fact]
    public async Task Either_side_of_an_answered_enquiry_opens_a_deal_and_marks_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var given = exchange.Given;
        var (seller, buyer) = (await given.PartyAsync(), await given.PartyAsync("滨江化工", Capacities.Enterprise));
        var enquiry = await given.AnsweredAsync(await given.ListingAsync(seller), buyer);
        var begin = exchange.Get<BeginDealFromEnquiry>();
        Refused("enquiries.no-such-enquiry", await begin.RunAsync(new(await given.OwnerAsync(await given.PartyAsync("旁观者", Capacities.Enterprise)), Act(), enquiry, await given.SeenAsync(enquiry)), default));
        Refused("kernel.changed-meanwhile", await begin.RunAsync(new(await given.OwnerAsync(seller), Act(), enquiry, 99), default));
        var deal = (await begin.RunAsync(new(await given.OwnerAsync(seller), Act(), enquiry, await given.SeenAsync(enquiry)), default)).Must();
        var line = (await exchange.Get<ReadDeals>().OneAsync(deal, await given.OwnerAsync(buyer)))!.Deal;
        Assert.Equal((DealOrigin.Enquiry, enquiry.Value, seller, buyer), (line.Origin, line.OriginId, line.Seller, line.Buyer));
        Assert.Equal(EnquiryStatus.Talks, (await exchange.Get<ReadEnquiries>().OneAsync(enquiry, Given.Desk))!.Line.Status);
        Refused("deals.talks-stand", await begin.RunAsync(new(await given.OwnerAsync(buyer), Act(), enquiry, await given.SeenAsync(enquiry)), default));
    }

    [Fact]
    public async Task A_response_that_is_refused_a_deal_is_not_taken()
    {
        await using var exchange = await TestExchange.StartAsync();
        var given = exchange.Given;
        var (seller, buyer) = (await given.PartyAsync(), await given.PartyAsync("滨江化工", Capacities.Enterprise));
        var listing = await given.ListingAsync(seller);
        var response = await given.ResponseAsync(await given.DemandAsync(buyer), seller, listing);
        await given.BegunAsync(seller, buyer, listing);
        Refused("deals.talking-already", await exchange.Get<BeginDealFromResponse>().RunAsync(new(await given.OwnerAsync(buyer), Act(), response, await given.SeenAsync(response), listing), default));
        Assert.Equal(ResponseStatus.Sent, (await exchange.Get<ReadResponses>().OneAsync(response, Given.Desk))!.Status);
    }

    [Fact]
    public async Task A_brokers_response_that_is_taken_opens_a_deal_through_the_brokerage_and_its_mandate()
    {
        await using var exchange = await TestExchange.StartAsync();
        var given = exchange.Given;
        var (seller, buyer) = (await given.PartyAsync(), await given.PartyAsync("滨江化工", Capacities.Enterprise));
        var (brokerage, broker) = await given.BrokerageAsync();
        var listing = await given.ListingAsync(seller);
        var mandate = await given.MandateAsync(seller, broker, given.MandateTerms(broker, listing));
        var demand = await given.DemandAsync(buyer);
        var response = (await exchange.Get<SendResponse>().RunAsync(new(broker, Act(), demand, [listing], "受成果方委托，可安排考察。"), default)).Must();
        var begin = exchange.Get<BeginDealFromResponse>();
        Assert.True((await begin.RunAsync(new(await given.OwnerAsync(seller), Act(), response, await given.SeenAsync(response), listing), default)).IsRefused(out _));
        var deal = (await begin.RunAsync(new(await given.OwnerAsync(buyer), Act(), response, await given.SeenAsync(response), listing), default)).Must();
        var row = await exchange.Dbs.ReadAsync(db => Task.FromResult(db.Deals.Single(d => d.Id == deal)));
        Assert.Equal((DealOrigin.Demand, (PartyId?)brokerage, (MandateId?)mandate, seller, buyer), (row.Origin, row.Brokerage, row.Mandate, row.Seller, row.Buyer));
        Assert.Equal(DemandStatus.Matched, (await exchange.Get<ReadDemand>().RunAsync(demand, Given.Desk))!.Status);
    }

    [Fact]
    public async Task Who_introduced_the_two_mediates_their_deal()
    {
        await using var exchange = await TestExchange.StartAsync();
        var given = exchange.Given;
        var (seller, buyer) = (await given.PartyAsync(), await given.PartyAsync("滨江化工", Capacities.Enterprise));
        var (brokerage, broker) = await given.BrokerageAsync();
        var listing = await given.ListingAsync(seller);
        var mandate = await given.MandateAsync(seller, broker, given.MandateTerms(broker, listing));
        await given.IntroducedAsync(mandate, broker, buyer, listing);
        var deal = (await exchange.Get<BeginDealOnListing>().RunAsync(new(await given.OwnerAsync(buyer), Act(), listing, null, true), default)).Must();
        var row = await exchange.Dbs.ReadAsync(db => Task.FromResult(db.Deals.Single(d => d.Id == deal)));
        Assert.Equal(((PartyId?)brokerage, (MandateId?)mandate), (row.Brokerage, row.Mandate));
        Assert.Null(await exchange.Dbs.ReadAsync(async db => (await db.Deals.FindAsync([await given.BegunAsync(seller, buyer, await given.ListingAsync(seller))]))!.Brokerage));
    }
}
