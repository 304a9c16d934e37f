using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

public sealed class HoldTests
{
    private static readonly PartyId Seller = new(Id.Named("seller"));
    private static readonly Guid Lot = Id.Named("lot");
    private static readonly Guid Deal = Id.Named("deal");

    [Fact]
    public async Task A_right_is_held_once_across_all_listings_that_show_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var content = Given.Content();
        var first = await exchange.Given.ListingAsync(Seller, content: content);
        var second = await exchange.Given.ListingAsync(new(Id.Named("co-owner")), content: Given.Content() with { Patents = content.Patents });
        (await TakeAsync(exchange, first, HoldScope.Transfer, "lot", Lot)).Must();
        Refused(await TakeAsync(exchange, second, HoldScope.Transfer, "deal", Deal), CatalogueRefusals.PatentHeld);
        Refused(await TakeAsync(exchange, second, HoldScope.Exclusive, "deal", Deal), CatalogueRefusals.PatentHeld);
    }

    [Fact]
    public async Task The_same_holder_may_ask_again_and_know_how_is_held_by_its_listing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller, patent: false);
        (await TakeAsync(exchange, id, HoldScope.Exclusive, "lot", Lot)).Must();
        (await TakeAsync(exchange, id, HoldScope.Exclusive, "lot", Lot)).Must();
        Refused(await TakeAsync(exchange, id, HoldScope.Transfer, "deal", Deal), CatalogueRefusals.PatentHeld);
    }

    [Fact]
    public async Task A_released_right_is_free_again()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller);
        (await TakeAsync(exchange, id, HoldScope.Transfer, "lot", Lot)).Must();
        (await ReleaseAsync(exchange, "lot", Lot)).Must();
        (await TakeAsync(exchange, id, HoldScope.Transfer, "deal", Deal)).Must();
    }

    [Fact]
    public async Task A_lot_hands_its_right_to_the_deal_in_one_change()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller);
        (await TakeAsync(exchange, id, HoldScope.Transfer, "lot", Lot)).Must();
        var take = new TakeHold.Input(Actor.System, Given.Act(), id, HoldScope.Transfer, "deal", Deal);
        (await exchange.Dbs.ChangeAsync(take, async db =>
        {
            (await exchange.Get<ReleaseHold>().WithinAsync(db, new(Actor.System, take.Act, "lot", Lot), default)).Must();
            return await exchange.Get<TakeHold>().WithinAsync(db, take, default);
        }, default)).Must();
        Refused(await TakeAsync(exchange, id, HoldScope.Transfer, "lot", Lot), CatalogueRefusals.PatentHeld);
    }

    [Fact]
    public async Task A_held_listing_is_not_withdrawn_and_keeps_its_patent()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller);
        (await TakeAsync(exchange, id, HoldScope.Transfer, "lot", Lot)).Must();
        var page = (await exchange.Get<ReadListing>().RunAsync(id, Given.PublisherOf(Seller)))!;
        Assert.True(page.Held);
        Refused(await exchange.Get<WithdrawListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, page.Version, "不卖了"), default), CatalogueRefusals.PatentHeld);
    }

    [Fact]
    public async Task Only_what_is_on_the_market_is_held()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.SubmittedAsync(Seller);
        Refused(await TakeAsync(exchange, id, HoldScope.Transfer, "lot", Lot), CatalogueRefusals.NotListed);
    }

    [Fact]
    public async Task Many_who_reach_for_one_right_at_once_leave_one_holder()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller);
        var tries = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => TakeAsync(exchange, id, HoldScope.Transfer, "deal", Id.Named($"deal {i}"))));
        Assert.Single(tries, t => t.IsOk(out _));
    }

    private static Task<Result<Nothing>> TakeAsync(TestExchange exchange, ListingId listing, HoldScope scope, string kind, Guid holder)
    {
        var input = new TakeHold.Input(Actor.System, Given.Act(), listing, scope, kind, holder);
        return exchange.Dbs.ChangeAsync(input, db => exchange.Get<TakeHold>().WithinAsync(db, input, default), default);
    }

    private static Task<Result<Nothing>> ReleaseAsync(TestExchange exchange, string kind, Guid holder)
    {
        var input = new ReleaseHold.Input(Actor.System, Given.Act(), kind, holder);
        return exchange.Dbs.ChangeAsync(input, db => exchange.Get<ReleaseHold>().WithinAsync(db, input, default), default);
    }

    private static void Refused<T>(Result<T> result, Refusal why)
    {
        Assert.True(result.IsRefused(out var no));
        Assert.Contains(why, no!);
    }
}
