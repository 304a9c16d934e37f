using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Enquiries;

/// <summary>Views are gathered in memory and written once a minute, a number per listing and day.</summary>
public sealed class ViewTests
{
    private static readonly PartyId Owner = new(Id.Named("owner of listings"));

    [Fact]
    public async Task Views_are_written_together_and_add_up_per_day()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(Owner);
        await NoteAsync(exchange, listing, Actor.Nobody, 3);
        await exchange.SettleAsync();
        Assert.Empty(await CountsAsync(exchange));
        exchange.Pass(CountViews.Gathered);
        await exchange.SettleAsync();
        Assert.Equal([3], await CountsAsync(exchange));
        await NoteAsync(exchange, listing, Given.BuyerOf(new(Id.Named("buyer"))), 2);
        exchange.Pass(CountViews.Gathered);
        await exchange.SettleAsync();
        Assert.Equal([5], await CountsAsync(exchange));
        exchange.Pass(TimeSpan.FromDays(1));
        await NoteAsync(exchange, listing, Actor.Nobody, 1);
        exchange.Pass(CountViews.Gathered);
        await exchange.SettleAsync();
        Assert.Equal([5, 1], await CountsAsync(exchange));
    }

    [Fact]
    public async Task The_owners_people_the_operator_and_what_is_off_the_market_do_not_count()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(Owner);
        await NoteAsync(exchange, listing, Given.PublisherOf(Owner), 1);
        await NoteAsync(exchange, listing, Given.Desk, 1);
        (await exchange.Get<SuspendListing>().RunAsync(new(Given.Desk, Given.Act(), listing, null, "核查"), default)).Must();
        await NoteAsync(exchange, listing, Actor.Nobody, 1);
        exchange.Pass(CountViews.Gathered);
        await exchange.SettleAsync();
        Assert.Empty(await CountsAsync(exchange));
    }

    private static async Task NoteAsync(TestExchange exchange, ListingId listing, Actor reader, int times)
    {
        var page = (await exchange.Get<ReadListing>().RunAsync(listing, Actor.System))!;
        for (var i = 0; i < times; i++) exchange.Get<CountViews>().Note(page, reader);
    }

    private static Task<List<int>> CountsAsync(TestExchange exchange) => exchange.Dbs.ReadAsync(db => db.ListingViews.OrderBy(v => v.Day).Select(v => v.Count).ToListAsync());
}
