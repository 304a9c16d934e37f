using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Insight;

public sealed class InterestTests
{
    private static readonly PartyId Owner = new(Id.Named("owner of listings"));
    private static readonly PartyId Buyer = new(Id.Named("asking party"));

    [Fact]
    public async Task Interest_counts_views_and_enquiries_that_stand_for_the_owner_and_the_operator_only()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(Owner);
        var gone = await exchange.Given.EnquiryAsync(listing, Buyer);
        (await exchange.Get<WithdrawEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), gone, await exchange.Given.SeenAsync(gone)), default)).Must();
        await exchange.Given.AnsweredAsync(listing, Buyer);
        exchange.Get<CountViews>().Note((await exchange.Get<ReadListing>().RunAsync(listing, Actor.System))!, Actor.Nobody);
        exchange.Pass(CountViews.Gathered);
        await exchange.SettleAsync();
        var read = exchange.Get<ReadInterest>();
        Assert.Equal(new ListingInterest(1, 1, 0, 0), await read.RunAsync(listing, Given.PublisherOf(Owner)));
        Assert.NotNull(await read.RunAsync(listing, Given.Desk));
        Assert.Null(await read.RunAsync(listing, Given.BuyerOf(Buyer)));
        Assert.Null(await read.RunAsync(Id.New<ListingId>(), Given.Desk));
    }

    [Fact]
    public async Task The_figures_count_open_demands_and_the_middle_time_to_an_answer()
    {
        await using var exchange = await TestExchange.StartAsync();
        Assert.Null((await exchange.Get<ReadFigures>().RunAsync()).Answer);
        await exchange.Given.DemandAsync(Buyer, Given.Need() with { Until = new DateOnly(2026, 3, 3) });
        await exchange.Given.DemandAsync(Buyer);
        await exchange.Given.SubmittedDemandAsync(Buyer);
        var listing = await exchange.Given.ListingAsync(Owner);
        foreach (var hours in new[] { 2, 50, 7 })
        {
            var id = await exchange.Given.EnquiryAsync(listing, Buyer);
            exchange.Pass(TimeSpan.FromHours(hours));
            (await exchange.Get<AnswerEnquiry>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, await exchange.Given.SeenAsync(id), "答复"), default)).Must();
        }

        var figures = await exchange.Get<ReadFigures>().RunAsync();
        Assert.Equal((1, TimeSpan.FromHours(7)), (figures.OpenDemands, figures.Answer));
    }
}
