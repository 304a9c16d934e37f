using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

public sealed class RevisionTests
{
    private static readonly PartyId Seller = new(Id.Named("seller"));

    [Fact]
    public async Task A_new_price_shows_at_once()
    {
        await using var exchange = await TestExchange.StartAsync();
        var page = await ChangedAsync(exchange, c => c with { AskingPriceMinor = 100_000_00 });
        Assert.Equal((100_000_00L, RevisionState.None), (page.Content.AskingPriceMinor, page.RevisionState));
    }

    [Fact]
    public async Task A_new_text_waits_while_the_old_one_stays_and_the_price_shows_at_once()
    {
        await using var exchange = await TestExchange.StartAsync();
        var page = await ChangedAsync(exchange, c => c with { TitleZh = "新的名称一", AskingPriceMinor = 5_00 });
        Assert.Equal((RevisionState.Submitted, 5_00L), (page.RevisionState, page.Content.AskingPriceMinor));
        Assert.NotEqual("新的名称一", page.Content.TitleZh);
        Assert.Equal("新的名称一", page.Revision!.TitleZh);
    }

    [Fact]
    public async Task A_passed_revision_becomes_the_text_and_keeps_the_price_of_now()
    {
        await using var exchange = await TestExchange.StartAsync();
        var page = await ChangedAsync(exchange, c => c with { TitleZh = "新的名称二" });
        (await exchange.Get<ChangeListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), page.Id, page.Version, page.Content with { TitleZh = "新的名称二", AskingPriceMinor = 7_00 }), default)).Must();
        (await exchange.Get<ListListing>().RunAsync(new(Given.Desk, Given.Act(), page.Id, await exchange.Given.SeenAsync(page.Id), new(3, 3, 3, 3, 3, "")), default)).Must();
        var after = (await exchange.Get<ReadListing>().RunAsync(page.Id, Actor.Nobody))!;
        Assert.Equal(("新的名称二", 7_00L), (after.Content.TitleZh, after.Content.AskingPriceMinor));
    }

    [Fact]
    public async Task A_refused_revision_leaves_the_old_text_on_the_market()
    {
        await using var exchange = await TestExchange.StartAsync();
        var page = await ChangedAsync(exchange, c => c with { TitleZh = "新的名称三" });
        (await exchange.Get<RefuseListing>().RunAsync(new(Given.Desk, Given.Act(), page.Id, page.Version, "无依据"), default)).Must();
        var after = (await exchange.Get<ReadListing>().RunAsync(page.Id, Given.PublisherOf(Seller)))!;
        Assert.Equal((ListingStatus.Listed, RevisionState.None), (after.Status, after.RevisionState));
        Assert.NotEqual("新的名称三", after.Content.TitleZh);
    }

    private static async Task<ListingPage> ChangedAsync(TestExchange exchange, Func<ListingContent, ListingContent> change)
    {
        var id = await exchange.Given.ListingAsync(Seller);
        var page = (await exchange.Get<ReadListing>().RunAsync(id, Given.PublisherOf(Seller)))!;
        (await exchange.Get<ChangeListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, page.Version, change(page.Content)), default)).Must();
        return (await exchange.Get<ReadListing>().RunAsync(id, Given.PublisherOf(Seller)))!;
    }
}
