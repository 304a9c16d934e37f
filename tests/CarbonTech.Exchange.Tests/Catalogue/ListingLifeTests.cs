using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

public sealed class ListingLifeTests
{
    private static readonly PartyId Seller = new(Id.Named("seller"));

    [Fact]
    public void The_life_is_the_one_that_was_approved() => Assert.Equal(
        """
        Draft: Submitted, Listed, Withdrawn
        Submitted: Screening, Withdrawn
        Screening: Returned, Refused, Listed
        Returned: Submitted, Listed, Withdrawn
        Refused: (end)
        Listed: Suspended, Withdrawn, Transferred
        Suspended: Listed, Withdrawn, Transferred
        Withdrawn: (end)
        Transferred: (end)
        """, Listing.Life.Square());

    [Fact]
    public async Task A_listing_is_drafted_handed_in_screened_and_on_the_market()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller);
        var page = (await exchange.Get<ReadListing>().RunAsync(id, Actor.Nobody))!;
        Assert.Equal((ListingStatus.Listed, DisclosureTier.Public), (page.Status, page.Tier));
        Assert.Null(page.Content.Contact);
        Assert.NotNull(page.Content.Carbon);
        var facts = await exchange.Dbs.ReadAsync(db => db.Journal.OrderBy(j => j.Row).Select(j => j.Fact).ToListAsync());
        Assert.Equal([nameof(ListingDrafted), nameof(ListingSubmitted), nameof(ListingEdited), nameof(ListingListed)], facts);
    }

    [Fact]
    public async Task What_was_never_listed_is_there_for_its_owner_and_the_operator_only()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.DraftAsync(Seller);
        var read = exchange.Get<ReadListing>();
        Assert.Null(await read.RunAsync(id, Actor.Nobody));
        Assert.Null(await read.RunAsync(id, Given.PublisherOf(new(Id.Named("another")))));
        Assert.NotNull(await read.RunAsync(id, Given.PublisherOf(Seller)));
        Assert.NotNull(await read.RunAsync(id, Given.Desk));
    }

    [Fact]
    public async Task An_incomplete_draft_is_kept_and_cannot_be_handed_in()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.DraftAsync(Seller, content: new ListingContent { TitleZh = "只有名称" });
        var no = await RefusedAsync(exchange.Get<SubmitListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, 1), default));
        Assert.Contains(CatalogueRefusals.Missing("abstract"), no);
        Assert.Contains(CatalogueRefusals.NotPublicSecrecy, no);
    }

    [Fact]
    public async Task A_returned_listing_carries_its_comments_and_is_handed_in_again()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.SubmittedAsync(Seller);
        (await exchange.Get<ReturnListing>().RunAsync(new(Given.Desk, Given.Act(), id, await exchange.Given.SeenAsync(id), [new("advantage", "请写明比较对象")]), default)).Must();
        var page = (await exchange.Get<ReadListing>().RunAsync(id, Given.PublisherOf(Seller)))!;
        Assert.Equal((ListingStatus.Returned, "advantage"), (page.Status, page.Verdicts[0].Comments[0].Field));
        (await exchange.Get<SubmitListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, page.Version), default)).Must();
    }

    [Fact]
    public async Task A_return_without_a_comment_is_refused() => Assert.Contains(CatalogueRefusals.CommentsNeeded, await DeskAsync((exchange, id, seen) =>
        exchange.Get<ReturnListing>().RunAsync(new(Given.Desk, Given.Act(), id, seen, []), default)));

    [Fact]
    public async Task A_score_out_of_range_is_refused() => Assert.Contains(CatalogueRefusals.ScoreOutOfRange, await DeskAsync((exchange, id, seen) =>
        exchange.Get<ListListing>().RunAsync(new(Given.Desk, Given.Act(), id, seen, new(6, 0, 0, 0, 0, "")), default)));

    [Fact]
    public async Task Only_the_operator_screens() => Assert.Contains(CatalogueRefusals.NotOperator, await DeskAsync((exchange, id, seen) =>
        exchange.Get<ListListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, seen, new(1, 1, 1, 1, 1, "")), default)));

    [Fact]
    public async Task A_listing_changed_meanwhile_is_not_screened() => Assert.Contains(KernelRefusals.ChangedMeanwhile, await DeskAsync((exchange, id, seen) =>
        exchange.Get<ListListing>().RunAsync(new(Given.Desk, Given.Act(), id, seen - 1, new(1, 1, 1, 1, 1, "")), default)));

    [Fact]
    public async Task The_text_in_screening_cannot_be_changed() => Assert.Contains(CatalogueRefusals.InScreening, await DeskAsync((exchange, id, seen) =>
        exchange.Get<ChangeListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, seen, Given.Content()), default)));

    [Fact]
    public async Task A_refused_listing_is_history()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.SubmittedAsync(Seller);
        (await exchange.Get<RefuseListing>().RunAsync(new(Given.Desk, Given.Act(), id, await exchange.Given.SeenAsync(id), "不属于绿色低碳技术"), default)).Must();
        var no = await RefusedAsync(exchange.Get<ChangeListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, await exchange.Given.SeenAsync(id), Given.Content()), default));
        Assert.Contains(CatalogueRefusals.Closed, no);
    }

    [Fact]
    public async Task A_stranger_changes_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller);
        var no = await RefusedAsync(exchange.Get<WithdrawListing>().RunAsync(new(Given.PublisherOf(new(Id.Named("stranger"))), Given.Act(), id, 4, "x"), default));
        Assert.Contains(CatalogueRefusals.NotYours, no);
    }

    [Fact]
    public async Task Two_listings_of_one_owner_may_not_share_a_key()
    {
        await using var exchange = await TestExchange.StartAsync();
        var content = Given.Content();
        await exchange.Given.DraftAsync(Seller, content: content);
        var no = await RefusedAsync(exchange.Get<DraftListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), Seller, content), default));
        Assert.Contains(CatalogueRefusals.KeyTaken, no);
    }

    [Fact]
    public async Task A_suspended_listing_comes_back()
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.ListingAsync(Seller);
        (await exchange.Get<SuspendListing>().RunAsync(new(Given.Desk, Given.Act(), id, null, "投诉核查"), default)).Must();
        Assert.Equal(ListingStatus.Listed, (await exchange.Get<ResumeListing>().RunAsync(new(Given.Desk, Given.Act(), id, null), default)).Must());
    }

    [Fact]
    public async Task A_reason_that_is_longer_than_its_column_is_refused_in_words()
    {
        var reason = new string('因', Listing.LongestReason + 1);
        Assert.True((await DeskAsync((e, id, seen) => e.Get<RefuseListing>().RunAsync(new(Given.Desk, Given.Act(), id, seen, reason), default))).Has("kernel.too-long"));
        Assert.True((await DeskAsync((e, id, seen) => e.Get<SuspendListing>().RunAsync(new(Given.Desk, Given.Act(), id, seen, reason), default))).Has("kernel.too-long"));
        Assert.True((await DeskAsync((e, id, seen) => e.Get<WithdrawListing>().RunAsync(new(Given.PublisherOf(Seller), Given.Act(), id, seen, reason), default))).Has("kernel.too-long"));
    }

    private static async Task<Refusals> DeskAsync<T>(Func<TestExchange, ListingId, int, Task<Result<T>>> act)
    {
        await using var exchange = await TestExchange.StartAsync();
        var id = await exchange.Given.SubmittedAsync(Seller);
        return await RefusedAsync(act(exchange, id, await exchange.Given.SeenAsync(id)));
    }

    private static async Task<Refusals> RefusedAsync<T>(Task<Result<T>> act)
    {
        Assert.True((await act).IsRefused(out var no));
        return no!;
    }
}
