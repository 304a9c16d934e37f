using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Notices;

public sealed class CoverTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private ListingId listing;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task Without_a_notice_nothing_is_covered() => Assert.Equal([NoticeGap.None], (await CoverAsync()).Gaps);

    [Fact]
    public async Task A_passed_notice_covers_its_price_and_more_and_nothing_below()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        Assert.Equal([NoticeGap.Running], (await CoverAsync()).Gaps);
        await EndAsync(id);
        Assert.True((await CoverAsync()).Covers);
        Assert.True((await CoverAsync(2_500_000)).Covers);
        Assert.Equal([NoticeGap.BelowPrice], (await CoverAsync(1_999_999)).Gaps);
        Assert.Equal([NoticeGap.BelowPrice], (await CoverAsync(null)).Gaps);
    }

    [Fact]
    public async Task Another_way_is_another_notice()
    {
        await EndAsync(await exchange.Given.NoticeAsync(listing));
        Assert.Equal([NoticeGap.None], (await CoverAsync(way: "LIC-PAT-EXCL")).Gaps);
    }

    [Fact]
    public async Task An_open_objection_and_one_that_was_upheld_cover_nothing()
    {
        var id = await exchange.Given.NoticeAsync(listing);
        var (objection, _) = await exchange.Given.ObjectedAsync(id);
        await EndAsync(id);
        Assert.Equal([NoticeGap.Objected], (await CoverAsync()).Gaps);
        var page = (await exchange.Get<ReadPublicNotices>().OneAsync(id, Actor.Nobody))!;
        var by = Given.PublisherOf(page.Notice.Owner);
        (await exchange.Get<AnswerObjection>().RunAsync(new(by, Given.Act(), id, page.Version, objection, true, "异议成立。"), default)).Must();
        Assert.Equal([NoticeGap.None], (await CoverAsync()).Gaps);
    }

    [Fact]
    public async Task The_notice_that_serves_best_is_named()
    {
        var high = await exchange.Given.NoticeAsync(listing);
        await EndAsync(high);
        var low = await exchange.Given.NoticeAsync(listing, exchange.Given.NoticeWords(1_500_000));
        Assert.Equal((high, true), Named(await CoverAsync(2_000_000)));
        Assert.Equal((low, false), Named(await CoverAsync(1_600_000)));
        await EndAsync(low);
        Assert.Equal((low, true), Named(await CoverAsync(1_600_000)));
        Assert.Equal((high, true), Named(await CoverAsync(2_000_000)));
    }

    [Fact]
    public async Task Terms_in_words_are_for_a_person_to_compare()
    {
        var words = exchange.Given.NoticeWords(way: "LIC-PAT-EXCL") with { Price = null, Terms = "销售额的 3%，每年不少于 20 万元" };
        await EndAsync(await exchange.Given.NoticeAsync(listing, words));
        var cover = await CoverAsync(null, "LIC-PAT-EXCL");
        Assert.True(cover is { Covers: true, ByWords: true });
        Assert.Equal("销售额的 3%，每年不少于 20 万元", cover.Terms);
    }

    private static (PublicNoticeId?, bool) Named(NoticeCover cover) => (cover.Notice, cover.Covers);

    private Task<NoticeCover> CoverAsync(long? yuan = 2_000_000, string way = "TRF-PATENT") => exchange.Dbs.ReadAsync(db =>
        PublicNotices.CoversAsync(db, listing, way, yuan is { } y ? Money.Yuan(y) : null, tied: false, exchange.Now, default));

    private async Task EndAsync(PublicNoticeId id)
    {
        var end = (await exchange.Get<ReadPublicNotices>().OneAsync(id, Actor.Nobody))!.Notice.EndsAt;
        if (end > exchange.Now) exchange.Clock.SetUtcNow(end);
    }
}
