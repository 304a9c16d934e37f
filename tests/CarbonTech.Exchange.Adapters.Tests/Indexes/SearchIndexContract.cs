using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Search;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Indexes;

/// <summary>What every index promises. An implementation gives an empty one.</summary>
public abstract class SearchIndexContract : IAsyncLifetime
{
    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected ISearchIndex Index { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Index = await OpenAsync();
        await using var rebuild = (await Index.RebuildAsync(0, Ct))!;
        await rebuild.ApplyAsync(5, Market(), [], Ct);
        await rebuild.SwapAsync(Ct);
    }

    public abstract ValueTask DisposeAsync();

    [Theory]
    [InlineData("余热", "waste")]
    [InlineData("钙钛矿", "cell")]
    [InlineData("PEROVSKITES", "cell")]
    [InlineData("capturing kilns", "capture")]
    [InlineData("热", "waste")]
    [InlineData("co2", "capture")]
    [InlineData("CO₂ 捕集", "capture")]
    [InlineData("ZL 2017 1060 1862.3", "waste")]
    [InlineData("patent:201710601862.3", "waste")]
    [InlineData("title:烧结", "waste")]
    [InlineData("owner:金陵", "capture")]
    [InlineData("trl:7", "waste")]
    [InlineData("region:苏州", "cell")]
    [InlineData("\"梯级回收\"", "waste")]
    [InlineData("\"waste heat\"", "waste")]
    [InlineData("捕集 -水泥", "")]
    [InlineData("\"回收梯级\"", "")]
    [InlineData("钙钛矿 水泥", "")]
    [InlineData("-钙钛矿 -捕集", "waste")]
    [InlineData("waste-heat", "waste")]
    public async Task Words_find_what_they_say(string typed, string found) => Assert.Equal(found, string.Join(' ', await FindAsync(typed)));

    [Theory]
    [InlineData("碳捕集", "capture")]
    [InlineData("CCUS", "capture")]
    [InlineData("太阳能电池", "cell")]
    [InlineData("photovoltaics", "cell")]
    [InlineData("废热 ORC", "waste")]
    [InlineData("waste heat recovery 烧结", "waste")]
    public async Task Words_find_across_the_languages(string typed, string found)
    {
        var text = QueryText.Parse(typed);
        var answer = await Index.SearchAsync(new() { Text = text, Parts = QueryPlan.Parts(text, synonyms: true) }, Ct);
        Assert.Equal(found, string.Join(' ', answer.Hits.Select(Name)));
    }

    [Fact]
    public async Task Nothing_asked_is_everything_newest_first()
    {
        var answer = await Index.SearchAsync(new() { Sort = SearchSort.Newest }, Ct);
        Assert.Equal(3, answer.Total);
        Assert.Equal(["cell", "capture", "waste"], answer.Hits.Select(Name));
    }

    [Theory]
    [InlineData(SearchSort.PriceUp, "cell waste capture")]
    [InlineData(SearchSort.PriceDown, "waste cell capture")]
    [InlineData(SearchSort.Trl, "waste capture cell")]
    [InlineData(SearchSort.Reduction, "capture waste cell")]
    public async Task What_has_no_value_comes_last(SearchSort sort, string order) =>
        Assert.Equal(order, string.Join(' ', (await Index.SearchAsync(new() { Sort = sort }, Ct)).Hits.Select(Name)));

    [Fact]
    public async Task Counts_of_a_facet_ignore_its_own_selection_and_obey_the_others()
    {
        var answer = await Index.SearchAsync(new() { Chosen = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Region] = ["无锡"], [Facet.Trl] = ["7-9"] } }, Ct);
        Assert.Equal(1, answer.Total);
        Assert.Equal([new("无锡", 1)], answer.Of(Facet.Region));
        Assert.Equal([new("7", 1), new("7-9", 1)], answer.Of(Facet.Trl));
        Assert.Equal([new("SF-02", 1), new("SF-02.5", 1)], answer.Of(Facet.Field));
        var one = await Index.SearchAsync(new() { Chosen = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Region] = ["无锡"] } }, Ct);
        Assert.Equal(["南京", "无锡", "苏州"], one.Of(Facet.Region).Select(c => c.Value).Order(StringComparer.Ordinal));
        Assert.Equal([new("7", 1), new("7-9", 1)], one.Of(Facet.Trl));
    }

    [Fact]
    public async Task Values_of_one_facet_widen_and_one_without_hits_stays_in_sight()
    {
        var wide = await Index.SearchAsync(new() { Chosen = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Region] = ["无锡", "苏州"] } }, Ct);
        Assert.Equal(2, wide.Total);
        var none = await Index.SearchAsync(new() { Chosen = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Region] = ["徐州"] } }, Ct);
        Assert.Equal(0, none.Total);
        Assert.Contains(new("徐州", 0), none.Of(Facet.Region));
    }

    [Fact]
    public async Task A_branch_of_a_tree_counts_and_finds_its_leaves()
    {
        var answer = await Index.SearchAsync(new() { Chosen = new Dictionary<Facet, IReadOnlyList<string>> { [Facet.Field] = ["SF-04"] } }, Ct);
        Assert.Equal(["capture"], answer.Hits.Select(Name));
    }

    [Fact]
    public async Task Marks_show_where_it_matched_and_change_no_text()
    {
        var text = QueryText.Parse("余热 ORC");
        var hit = Assert.Single((await Index.SearchAsync(new() { Text = text, Parts = QueryPlan.Parts(text, true) }, Ct)).Hits);
        Assert.Equal("烧结烟气[余热]梯级回收", hit.TitleZh.ToString());
        Assert.Equal("Cascade recovery of sintering [waste heat] with [ORC] power", hit.TitleEn.ToString());
        Assert.Equal(hit.Listing.TitleZh, string.Concat(hit.TitleZh.Pieces.Select(p => p.Text)));
    }

    [Fact]
    public async Task The_snippet_is_the_sentence_that_matched()
    {
        var text = QueryText.Parse("布袋");
        var hit = Assert.Single((await Index.SearchAsync(new() { Text = text, Parts = QueryPlan.Parts(text, true) }, Ct)).Hits);
        Assert.Equal("…前设[布袋]除尘。…", hit.Snippet!.ToString());
    }

    [Fact]
    public async Task A_page_goes_on_where_the_former_ended()
    {
        var first = await Index.SearchAsync(new() { Sort = SearchSort.Newest, Take = 2 }, Ct);
        var second = await Index.SearchAsync(new() { Sort = SearchSort.Newest, Skip = 2, Take = 2 }, Ct);
        Assert.Equal(["cell", "capture", "waste"], [.. first.Hits.Select(Name), .. second.Hits.Select(Name)]);
        Assert.Equal(3, second.Total);
    }

    [Fact]
    public async Task Words_spelled_alike_are_known() => Assert.Contains("perovskite", await Index.NearAsync("perovskyte", Ct));

    [Fact]
    public async Task A_put_replaces_and_a_remove_removes_and_the_cursor_moves()
    {
        Assert.True(await Index.ApplyAsync(5, 9, [Market()[0] with { TitleZh = "热泵干燥" }], [Market()[1].Id], Ct));
        Assert.Equal(9, Index.Cursor);
        Assert.Equal(["waste"], await FindAsync("干燥"));
        Assert.Empty(await FindAsync("钙钛矿"));
        Assert.Equal(2, (await Index.SearchAsync(new(), Ct)).Total);
    }

    [Fact]
    public async Task A_writer_who_has_not_seen_the_swap_changes_nothing()
    {
        Assert.False(await Index.ApplyAsync(4, 9, [], [Market()[0].Id], Ct));
        Assert.Equal(5, Index.Cursor);
        Assert.Equal(3, (await Index.SearchAsync(new(), Ct)).Total);
    }

    [Fact]
    public async Task A_rebuild_serves_only_after_its_swap_and_one_runs_at_a_time()
    {
        await using (var rebuild = (await Index.RebuildAsync(5, Ct))!)
        {
            Assert.Null(await Index.RebuildAsync(5, Ct));
            await rebuild.ApplyAsync(7, [Market()[0]], [], Ct);
            Assert.Equal(3, (await Index.SearchAsync(new(), Ct)).Total);
            await rebuild.SwapAsync(Ct);
        }

        Assert.Equal(7, Index.Cursor);
        Assert.Equal(["waste"], await FindAsync(""));
        await using var thrownAway = (await Index.RebuildAsync(7, Ct))!;
        await thrownAway.DisposeAsync();
        Assert.Equal(1, (await Index.SearchAsync(new(), Ct)).Total);
    }

    [Fact]
    public async Task Searches_are_answered_while_indexes_are_swapped()
    {
        using var stop = new CancellationTokenSource();
        var searching = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested) Assert.Equal(3, (await Index.SearchAsync(new() { Text = QueryText.Empty }, Ct)).Total);
        }, Ct);
        for (var i = 0; i < 10; i++)
        {
            await using var rebuild = (await Index.RebuildAsync(5, Ct))!;
            await rebuild.ApplyAsync(5, Market(), [], Ct);
            await rebuild.SwapAsync(Ct);
        }

        await stop.CancelAsync();
        await searching;
    }

    /// <summary>An empty index that was never built.</summary>
    protected abstract Task<ISearchIndex> OpenAsync();

    protected static SearchDocument[] Market() =>
    [
        Listing("waste", 1) with
        {
            TitleZh = "烧结烟气余热梯级回收", TitleEn = "Cascade recovery of sintering waste heat with ORC power", BodyZh = "净发电效率 14.2%。前设布袋除尘。已运行。",
            Numbers = ["CN201710601862.3"], PriceMinor = 900, Trl = 7, Carbon = new(10, 12, 14), Values = Values("SF-02.5", "7-9", "7", "无锡"),
        },
        Listing("cell", 3) with { TitleZh = "钙钛矿叠层器件", TitleEn = "Perovskite tandem device", LineEn = "A solar cell for façades", PriceMinor = 500, Trl = 3, Values = Values("SF-01.1", "1-3", "3", "苏州") },
        Listing("capture", 2) with
        {
            TitleZh = "水泥窑全氧燃烧耦合 CO₂ 捕集", TitleEn = "CO2 capture for cement kilns", OwnerZh = "金陵材料研究院", Trl = 6, Carbon = new(20, 30, 40), Values = Values("SF-04.1", "4-6", "6", "南京"),
        },
    ];

    private static SearchDocument Listing(string name, int day) =>
        new() { Id = new ListingId(Id.Named(name)), TitleZh = name, ListedAt = new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.Zero) };

    private static Dictionary<Facet, IReadOnlyList<string>> Values(string field, string band, string trl, string city) =>
        new() { [Facet.Field] = [field[..5], field], [Facet.Trl] = [band, trl], [Facet.Region] = [city] };

    private static string Name(SearchHit hit) => ((string[])["waste", "cell", "capture"]).Single(n => Id.Named(n) == hit.Listing.Id.Value);

    private async Task<IReadOnlyList<string>> FindAsync(string typed)
    {
        var text = QueryText.Parse(typed);
        return [.. (await Index.SearchAsync(new() { Text = text, Parts = QueryPlan.Parts(text, synonyms: false) }, Ct)).Hits.Select(Name)];
    }
}
