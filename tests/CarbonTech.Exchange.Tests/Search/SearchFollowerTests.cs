using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Search;

public sealed class SearchFollowerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_listed_is_found_and_what_leaves_the_market_is_not()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var waiting = await exchange.Given.SubmittedAsync(party);
        await exchange.SettleAsync(Ct);
        Assert.Empty(await FoundAsync(exchange, "捕集"));
        var listing = await exchange.Given.ListingAsync(party);
        await exchange.SettleAsync(Ct);
        Assert.Equal([listing], await FoundAsync(exchange, "carbon capture"));
        Assert.DoesNotContain(waiting, await FoundAsync(exchange, ""));
        (await exchange.Get<WithdrawListing>().RunAsync(new(Given.PublisherOf(party), Given.Act(), listing, await exchange.Given.SeenAsync(listing), "已转让"), Ct)).Must();
        await exchange.SettleAsync(Ct);
        Assert.Empty(await FoundAsync(exchange, ""));
    }

    [Theory]
    [InlineData(IpPosition.NotApplied, Visibility.Nda)]
    [InlineData(IpPosition.AppliedUnpublished, Visibility.Nda)]
    [InlineData(IpPosition.Granted, Visibility.SignedIn)]
    [InlineData(IpPosition.Granted, Visibility.Nda)]
    public async Task Of_what_is_not_open_to_all_only_title_and_line_are_found_and_nothing_else_is_counted(IpPosition position, Visibility visibility)
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var listing = await exchange.Given.ListingAsync(party, position == IpPosition.Granted, Given.Content(position == IpPosition.Granted) with { IpPosition = position, Visibility = visibility });
        await exchange.SettleAsync(Ct);
        Assert.Equal([listing], await FoundAsync(exchange, "低能耗"));
        Assert.Equal([listing], await FoundAsync(exchange, "吉焦"));
        foreach (var hidden in (string[])["分级换热", "staged", "MEA", "陈未", "Y02C", "相变吸收剂", "燃煤电厂"]) Assert.Empty(await FoundAsync(exchange, $"\"{hidden}\""));
        var answer = (await exchange.Get<SearchListings>().RunAsync(new(), Ct)).Answer;
        Assert.Empty(answer.Of(Facet.Claim));
        Assert.Empty(answer.Of(Facet.Kind));
        Assert.Equal("", answer.Hits[0].Listing.BodyZh);
        Assert.Null(answer.Hits[0].Listing.Carbon);
    }

    [Fact]
    public async Task The_open_text_is_found_with_its_facets()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync("太湖环境研究所");
        var listing = await exchange.Given.ListingAsync(party);
        await exchange.SettleAsync(Ct);
        foreach (var typed in (string[])["分级换热", "staged heat", "陈未", "Y02C", "水泥窑", "owner:太湖", "领域:直接空气捕集 -x", "field:碳捕集利用与封存", "kind:发明", "trl:6", "-dac"])
        {
            Assert.Equal(typed.Contains("直接", StringComparison.Ordinal) ? [] : [listing], await FoundAsync(exchange, typed));
        }

        var answer = (await exchange.Get<SearchListings>().RunAsync(new(), Ct)).Answer;
        Assert.Equal(["SF-04", "SF-04.1"], answer.Of(Facet.Field).Select(f => f.Value));
        Assert.Equal([new(party.ToString(), 1)], answer.Of(Facet.Owner));
        Assert.Equal([new("100-500", 1)], answer.Of(Facet.Price));
        Assert.Equal([new(FacetValues.Declared, 1)], answer.Of(Facet.Claim));
    }

    [Fact]
    public async Task A_suspended_party_offers_nothing_until_it_is_resumed()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var listing = await exchange.Given.ListingAsync(party);
        var by = await exchange.Given.OperatorAsync();
        (await exchange.Get<SuspendParty>().RunAsync(new(by, Given.Act(), party, await SeenAsync(exchange, party, by), "材料待核"), Ct)).Must();
        await exchange.SettleAsync(Ct);
        Assert.Empty(await FoundAsync(exchange, ""));
        (await exchange.Get<ResumeParty>().RunAsync(new(by, Given.Act(), party, await SeenAsync(exchange, party, by)), Ct)).Must();
        await exchange.SettleAsync(Ct);
        Assert.Equal([listing], await FoundAsync(exchange, ""));
    }

    [Fact]
    public async Task The_index_followed_is_the_index_rebuilt()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        await exchange.SettleAsync(Ct);
        var index = exchange.Get<ISearchIndex>();
        using var stop = new CancellationTokenSource();
        var settling = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await exchange.SettleAsync(Ct);
                (await exchange.Get<Reindex>().RunAsync(Ct)).Must();
            }
        }, Ct);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(() => TradeAsync(exchange, party, w), Ct)));
        await stop.CancelAsync();
        await settling;
        await exchange.SettleAsync(Ct);
        var followed = await AllAsync(index);
        (await exchange.Get<Reindex>().RunAsync(Ct)).Must();
        Assert.Equal(24 + 1, followed.Count);
        Assert.Equal(followed, await AllAsync(index));
    }

    [Fact]
    public async Task An_index_ahead_of_its_database_is_built_anew()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        await exchange.SettleAsync(Ct);
        var index = exchange.Get<ISearchIndex>();
        Assert.True(await index.ApplyAsync(index.Cursor!.Value, 1_000_000, [], [listing], Ct));
        await exchange.SettleAsync(Ct);
        Assert.Equal([listing], await FoundAsync(exchange, ""));
    }

    [Fact]
    public async Task An_empty_result_offers_ways_that_find_something()
    {
        await using var exchange = await TestExchange.StartAsync();
        await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        await exchange.SettleAsync(Ct);
        var chosen = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Trl] = ["1-3"] };
        var spelled = await exchange.Get<SearchListings>().RunAsync(new("amyne"), Ct);
        Assert.Equal("amine", Assert.Single(spelled.Help!.DidYouMean).Text.ToString());
        var word = await exchange.Get<SearchListings>().RunAsync(new("捕集 区块链"), Ct);
        Assert.Equal("捕集", Assert.Single(word.Help!.WithoutWord).Text.ToString());
        Assert.Equal([new("SF-04", 1)], word.Help.RelatedFields);
        var filter = await exchange.Get<SearchListings>().RunAsync(new("捕集", chosen), Ct);
        Assert.Equal((Facet.Trl, 1L), Assert.Single(filter.Help!.WithoutFilter));
    }

    private static async Task TradeAsync(TestExchange exchange, PartyId party, int worker)
    {
        for (var i = 0; i < 8; i++)
        {
            var listing = await exchange.Given.ListingAsync(party);
            if (i % 4 != worker) continue;
            (await exchange.Get<WithdrawListing>().RunAsync(new(Given.PublisherOf(party), Given.Act(), listing, await exchange.Given.SeenAsync(listing), "撤回"), Ct)).Must();
        }
    }

    private static async Task<IReadOnlyList<string>> AllAsync(ISearchIndex index)
    {
        var answer = await index.SearchAsync(new() { Sort = SearchSort.Newest, Take = 1000 }, Ct);
        var counts = answer.Facets.OrderBy(f => f.Key).SelectMany(f => f.Value.Select(c => $"{f.Key}={c.Value}:{c.Count}"));
        return [.. answer.Hits.Select(h => ExchangeJson.Write(h.Listing)).Order(StringComparer.Ordinal), string.Join(' ', counts)];
    }

    private static async Task<int> SeenAsync(TestExchange exchange, PartyId party, Actor by) => (await exchange.Get<ReadParty>().RunAsync(party, by))!.Version;

    private static async Task<IReadOnlyList<ListingId>> FoundAsync(TestExchange exchange, string typed) =>
        [.. (await exchange.Get<SearchListings>().RunAsync(new(typed), Ct)).Answer.Hits.Select(h => h.Listing.Id)];
}
