using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

/// <summary>What talks came from may be taken up again when they came to nothing, and not while they stand; origins lead to their deals.</summary>
public sealed class AgainTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;
    private ListingId listing;
    private DemandId demand;
    private ResponseId response;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        (seller, buyer) = (await Given.PartyAsync(), await Given.PartyAsync("澄岳特钢", Capacities.Enterprise));
        listing = await Given.ListingAsync(seller);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task An_enquiry_is_taken_up_again_after_its_talks_came_to_nothing_and_not_before()
    {
        var enquiry = await Given.AnsweredAsync(listing, buyer);
        async Task<Result<DealId>> BeginAsync(PartyId by) => await exchange.Get<BeginDealFromEnquiry>().RunAsync(new(await Given.OwnerAsync(by), Act(), enquiry, await Given.SeenAsync(enquiry)), default);
        var first = (await BeginAsync(buyer)).Must();
        Refused("deals.talks-stand", await BeginAsync(seller));
        await EndAsync(first, seller);
        var stranger = await Given.OwnerAsync(await Given.PartyAsync("旁观者", Capacities.Enterprise));
        Refused("enquiries.no-such-enquiry", await exchange.Get<BeginDealFromEnquiry>().RunAsync(new(stranger, Act(), enquiry, await Given.SeenAsync(enquiry)), default));
        Assert.True((await OriginAsync(DealOrigin.Enquiry, enquiry.Value, seller))!.CameToNothing);
        var again = (await BeginAsync(seller)).Must();
        Assert.NotEqual(first, again);
        Assert.Equal(new(again, false), await OriginAsync(DealOrigin.Enquiry, enquiry.Value, buyer));
        Refused("deals.talks-stand", await BeginAsync(buyer));
    }

    [Fact]
    public async Task A_taken_response_is_taken_up_again_after_its_talks_came_to_nothing_and_not_before()
    {
        var first = await TakenAsync();
        Refused("deals.talks-stand", await TakeAsync(buyer));
        await EndAsync(first, buyer);
        Refused("demands.not-yours", await TakeAsync(seller));
        Refused("demands.not-in-response", await TakeAsync(buyer, await Given.ListingAsync(seller)));
        var again = (await TakeAsync(buyer)).Must();
        Assert.Equal(new(again, false), await OriginAsync(DealOrigin.Demand, response.Value, buyer));
        Assert.Equal((ResponseStatus.Taken, (ListingId?)listing), await ResponseAsync());
    }

    [Fact]
    public async Task A_demand_opens_again_after_the_talks_and_not_before()
    {
        var deal = await TakenAsync();
        Refused("deals.talks-stand", await ReopenAsync(buyer));
        Assert.Equal((ResponseStatus.Taken, (ListingId?)listing), await ResponseAsync());
        await EndAsync(deal, seller);
        Refused("demands.not-yours", await ReopenAsync(seller));
        Assert.Equal(DemandStatus.Open, (await ReopenAsync(buyer)).Must());
        Assert.Equal((ResponseStatus.Declined, null), await ResponseAsync());
        Refused("kernel.not-now", await TakeAsync(buyer));
    }

    [Fact]
    public async Task The_sides_and_the_operator_find_the_deal_by_its_origin_and_strangers_do_not()
    {
        var (deal, read) = (await TakenAsync(), exchange.Get<ReadOrigin>());
        foreach (var reader in new[] { await Given.OwnerAsync(buyer), await Given.OwnerAsync(seller), Given.Desk })
        {
            Assert.Equal(new(deal, false), await read.RunAsync(DealOrigin.Demand, response.Value, reader));
        }

        Assert.Null(await read.RunAsync(DealOrigin.Demand, response.Value, Given.BuyerOf(new(Id.Named("stranger")))));
        Assert.Null(await read.RunAsync(DealOrigin.Demand, response.Value, Actor.Nobody));
        Assert.Null(await read.RunAsync(DealOrigin.Enquiry, response.Value, Given.Desk));
    }

    private async Task<DealId> TakenAsync()
    {
        demand = await Given.DemandAsync(buyer);
        response = await Given.ResponseAsync(demand, seller, listing);
        return (await TakeAsync(buyer)).Must();
    }

    private async Task<Result<DealId>> TakeAsync(PartyId by, ListingId? about = null) =>
        await exchange.Get<BeginDealFromResponse>().RunAsync(new(await Given.OwnerAsync(by), Act(), response, await Given.SeenAsync(response), about ?? listing), default);

    private async Task<Result<DemandStatus>> ReopenAsync(PartyId by) =>
        await exchange.Get<ReopenAfterTalks>().RunAsync(new(await Given.OwnerAsync(by), Act(), demand, await Given.SeenAsync(demand), new(DeclineReason.Price, null)), default);

    private async Task EndAsync(DealId deal, PartyId by) =>
        (await exchange.Get<TerminateDeal>().RunAsync(new(await Given.OwnerAsync(by), Act(), deal, await Given.SeenAsync(deal), "价格未能谈拢"), default)).Must();

    private async Task<DealOriginStand?> OriginAsync(DealOrigin origin, Guid id, PartyId reader) => await exchange.Get<ReadOrigin>().RunAsync(origin, id, await Given.OwnerAsync(reader));

    private async Task<(ResponseStatus, ListingId?)> ResponseAsync() => (await exchange.Get<ReadResponses>().OneAsync(response, Given.Desk))! is { } line ? (line.Status, line.Chosen) : default;
}
