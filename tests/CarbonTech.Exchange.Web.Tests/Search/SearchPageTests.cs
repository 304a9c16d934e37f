using System.Net;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Search;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Search;

public sealed class SearchPageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_shows_hits_marks_facets_and_ways_on_in_both_languages()
    {
        await using var site = await TestSite.StartAsync();
        await FillAsync(site);
        foreach (var language in (string[])["zh-CN", "en"])
        {
            using var browser = site.Browser(language);
            var all = await browser.GetAsync("/search", Ct);
            Assert.Equal(HttpStatusCode.OK, all.StatusCode);
            Assert.True(all.Headers.CacheControl!.NoCache);
            Assert.False(all.Headers.Contains("Set-Cookie"));
            var html = await all.Content.ReadAsStringAsync(Ct);
            Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
            Assert.Equal(20, Count(html, "class=\"figures\""));
            Assert.Contains("rel=\"next\"", html, StringComparison.Ordinal);
            var found = await browser.GetStringAsync("/search?q=%E4%BD%99%E7%83%AD&trl=7-9&region=%E5%8D%97%E4%BA%AC", Ct);
            Assert.Contains("<mark>", found, StringComparison.Ordinal);
            Assert.Contains(language == "en" ? "Filters (2)" : "筛选（2）", found, StringComparison.Ordinal);
            Assert.Contains("/search?q=%E4%BD%99%E7%83%AD&amp;region=%E5%8D%97%E4%BA%AC\"", found, StringComparison.Ordinal);
            var none = await browser.GetStringAsync("/search?q=%E4%BD%99%E7%83%AD+%E5%8C%BA%E5%9D%97%E9%93%BE&trl=7-9", Ct);
            Assert.Contains("href=\"/search?q=%E4%BD%99%E7%83%AD&amp;trl=7-9\"", none, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/search?q=%22%22%22&page=-3&sort=nonsense&trl=99&field=%00")]
    [InlineData("/search?page=999999")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Anything_in_the_address_is_answered_with_a_page(string address)
    {
        await using var site = await TestSite.StartAsync();
        await FillAsync(site);
        using var browser = site.Browser();
        var answer = await browser.GetAsync(address, Ct);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Machines_get_the_same_answer_as_json_and_problems_by_code()
    {
        await using var site = await TestSite.StartAsync();
        await FillAsync(site);
        using var browser = site.Browser();
        using var page = JsonDocument.Parse(await browser.GetStringAsync("/api/v1/listings?q=%E4%BD%99%E7%83%AD&size=5", Ct));
        Assert.Equal(5, page.RootElement.GetProperty("hits").GetArrayLength());
        Assert.Equal(JsonValueKind.String, page.RootElement.GetProperty("hits")[0].GetProperty("priceMinor").ValueKind);
        Assert.Contains("page=2", page.RootElement.GetProperty("next").GetString(), StringComparison.Ordinal);
        var wrong = await browser.GetAsync("/api/v1/listings?sort=nonsense", Ct);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("application/problem+json", wrong.Content.Headers.ContentType!.MediaType);
    }

    internal static async Task FillAsync(TestSite site)
    {
        var index = site.Services.GetRequiredService<ISearchIndex>();
        while (index.Cursor is null) await Task.Delay(20, Ct);
        ISearchRebuild? own;
        while ((own = await index.RebuildAsync(0, Ct)) is null) await Task.Delay(20, Ct);
        await using var rebuild = own;
        await rebuild.ApplyAsync(0, [.. Enumerable.Range(1, 48).Select(Listing)], [], Ct);
        await rebuild.SwapAsync(Ct);
    }

    private static SearchDocument Listing(int n)
    {
        string[] fields = ["SF-02.5", "SF-04.1", "SF-01.1", "SF-05.1"];
        string[] zh = ["烧结烟气余热梯级回收与有机朗肯循环发电", "水泥窑全氧燃烧耦合 CO₂ 捕集工艺包", "大面积钙钛矿叠层组件的余热退火", "污泥高干厌氧消化与余热利用"];
        string[] en = ["Cascade recovery of sintering waste heat with ORC power generation", "Oxy-fuel combustion with CO₂ capture for cement kilns", "Annealing of large perovskite tandem modules", "High-solids digestion of sludge with heat recovery"];
        string[] city = ["南京", "苏州", "无锡", "常州"];
        var (k, trl) = (n % 4, (n % 9) + 1);
        return new()
        {
            Id = new ListingId(Id.Named($"{n}")), TitleZh = $"{zh[k]}（{n}）", TitleEn = $"{en[k]} ({n})", LineZh = "烧结矿显热与主抽烟气分级取热，净发电效率 14.2%（对比：单级闪蒸 9.6%）", LineEn = "Net efficiency 14.2 % against 9.6 % of a single flash",
            BodyZh = "已在两条 360 m² 烧结线运行 8,000 小时。余热锅炉前设布袋除尘。", OwnerZh = "江淮理工大学", OwnerEn = "Jianghuai University of Technology", Trl = trl, PriceMinor = n % 5 == 0 ? null : n * 10_000_000L,
            ListedAt = new DateTimeOffset(2026, 3, 1, 0, n, 0, TimeSpan.Zero), Carbon = n % 3 == 0 ? null : new(n * 700, n * 1000, n * 1400), Numbers = [$"CN{n}"],
            Values = new Dictionary<Facet, IReadOnlyList<string>>
            {
                [Facet.Field] = [fields[k][..5], fields[k]], [Facet.Trl] = [FacetValues.TrlBand(trl), $"{trl}"], [Facet.Region] = [city[n % 4]], [Facet.Price] = [FacetValues.PriceBand(n % 5 == 0 ? null : n * 10_000_000L)],
                [Facet.DealMode] = n % 2 == 0 ? ["LIC-PAT-ORD", "TRF-PATENT"] : ["INV"], [Facet.Kind] = [n % 3 == 0 ? FacetValues.Outcome : "Invention"], [Facet.Claim] = [n % 3 == 0 ? FacetValues.NoClaim : FacetValues.Declared],
                [Facet.IpPosition] = ["Granted"], [Facet.Owner] = ["江淮理工大学"],
            },
        };
    }

    private static int Count(string html, string what) => html.Split(what).Length - 1;
}
