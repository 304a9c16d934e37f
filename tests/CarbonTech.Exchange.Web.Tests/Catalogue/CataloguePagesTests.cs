using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Catalogue;

public sealed partial class CataloguePagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId party;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync();
        party = await site.Given.PartyAsync();
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_listing_shows_in_both_languages_with_its_patents_its_carbon_figure_and_no_contact()
    {
        var id = await site.Given.ListingAsync(party);
        var (zh, en) = (await SeeAsync(site.Browser(), $"/listings/{id}", "listing-zh"), await SeeAsync(site.Browser("en"), $"/listings/{id}", "listing-en"));
        Assert.Contains("ZL2017", zh);
        Assert.Contains("减排量自述", zh);
        Assert.Contains("Reduction declared", en);
        Assert.Contains("application/ld+json", WebUtility.HtmlDecode(zh));
        Assert.Contains("lang=\"en\"", zh);
        Assert.DoesNotContain("tto@example.org", zh);
        Assert.Contains("<svg", zh);
        Assert.DoesNotContain("style=\"", zh);
    }

    [Fact]
    public async Task Signed_in_for_a_verified_party_one_sees_the_contact()
    {
        var id = await site.Given.ListingAsync(party);
        var buyer = await site.Given.PartyAsync("滨江化工", Capacities.Enterprise);
        Assert.Contains("tto@example.org", await (await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer))).GetStringAsync($"/listings/{id}"));
    }

    [Fact]
    public async Task What_is_not_published_yet_shows_title_and_line_only()
    {
        var id = await site.Given.ListingAsync(party, content: Given.Content(patent: false) with { IpPosition = IpPosition.NotApplied, Visibility = Visibility.Nda });
        var page = await SeeAsync(site.Browser(), $"/listings/{id}", "listing-nda");
        Assert.DoesNotContain("相变吸收剂", page);
        Assert.Contains("保密协议", page);
    }

    [Fact]
    public async Task A_form_keeps_what_was_typed_and_says_what_is_wrong_beside_the_field()
    {
        var browser = await OwnerAsync();
        await SeeAsync(browser, "/my/listings/new", "form-new");
        var answer = await TestSite.PostAsync(browser, "/my/listings/new", "/my/listings/new", ("title_zh", "一种捕集装置"), ("trl", "99"), ("uscc", "123"), ("deal_modes", "SER"));
        var page = await answer.Content.ReadAsStringAsync();
        Save("form-errors", page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("一种捕集装置", page);
        Assert.Contains("id=\"e-uscc\"", page);
        Assert.Contains("#f-uscc\">统一社会信用代码：“123”", page);
    }

    [Fact]
    public async Task A_draft_is_kept_listed_among_mine_and_handed_in_when_complete()
    {
        var browser = await OwnerAsync();
        var kept = await TestSite.PostAsync(browser, "/my/listings/new", "/my/listings/new", [("title_zh", "草稿\u0001一项\uFFFE"), ("then", "keep")]);
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        await SeeAsync(browser, kept.Headers.Location!.OriginalString, "form-draft");
        Assert.Contains("草稿一项", await SeeAsync(browser, "/my/listings", "my-listings"));
        var cells = ListingCells.Write(Given.Content()).Where(c => c.Value.Length > 0).Select(c => (c.Key, c.Value)).Append(("then", "submit")).ToArray();
        var handedIn = await TestSite.PostAsync(browser, "/my/listings/new", "/my/listings/new", cells);
        Assert.StartsWith("/listings/", handedIn.Headers.Location!.OriginalString);
        Assert.Contains("等待筛选", await browser.GetStringAsync(handedIn.Headers.Location.OriginalString));
    }

    [Fact]
    public async Task The_desk_returns_with_comments_and_lists_with_a_score()
    {
        var id = await site.Given.SubmittedAsync(party);
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains("待筛选 1 项", await SeeAsync(desk, "/operator/screening", "desk"));
        await SeeAsync(desk, $"/operator/screening/{id}", "desk-one");
        var returned = await TestSite.PostAsync(desk, $"/operator/screening/{id}", $"/operator/screening/{id}/return", ("comment.advantage", "请写明比较对象"));
        Assert.Equal(HttpStatusCode.Redirect, returned.StatusCode);
        var owner = await OwnerAsync();
        Assert.Contains("请写明比较对象", await SeeAsync(owner, $"/my/listings/{id}", "form-returned"));
        (await site.Exchange.Get<SubmitListing>().RunAsync(new(Given.PublisherOf(party), Given.Act(), id, await site.Given.SeenAsync(id)), default)).Must();
        var listed = await TestSite.PostAsync(desk, $"/operator/screening/{id}", $"/operator/screening/{id}/list", ("Need", "4"), ("Advantage", "4"), ("Evidence", "3"), ("Rights", "5"), ("Market", "4"), ("Reason", "完整"));
        Assert.Equal("/operator/screening", listed.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().GetAsync($"/listings/{id}")).StatusCode);
        var stale = await TestSite.PostAsync(desk, $"/operator/screening/{id}", $"/operator/screening/{id}/suspend", ("Reason", "接到举报，暂停核查"), ("Seen", "99"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("接到举报，暂停核查", await stale.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_goes_up_is_checked_written_and_its_reasons_come_down()
    {
        var browser = await OwnerAsync();
        var bad = ListingCells.Write(Given.Content()).ToDictionary();
        (bad["trl"], bad["patents"]) = ("12", "ZL201710601862.4");
        var csv = Given.Csv([ListingCells.Write(Given.Content()), bad, ListingCells.Write(Given.Content())]);
        var path = await UploadAsync(browser, csv);
        var page = await SettledAsync(browser, path, "import-checked");
        Assert.Contains("写入 2 行", page);
        Assert.Contains("校验位", page);
        var reasons = await browser.GetStringAsync($"{path}/rows.csv");
        Assert.Contains("校验位", reasons);
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(browser, path, $"{path}/write")).StatusCode);
        Assert.Contains("新增 2 行", await SettledAsync(browser, path, "import-done"));
        await SeeAsync(browser, "/my/imports", "imports");
        Assert.Contains("成果名称", await browser.GetStringAsync("/my/imports/template.csv"));
        var guide = await browser.GetStringAsync("/my/imports/columns.csv");
        Assert.Contains("\"成果名称\",\"是\",\"\",\"\"", guide);
        Assert.Contains("\"转化方式\",\"是\",\"LIC-PAT-EXCL\",", guide);
        Assert.Contains("\"密级\",\"是\",\"公开\",", guide);
        Assert.DoesNotContain("enum.", guide);
    }

    [Theory]
    [InlineData("/my/listings")]
    [InlineData("/my/imports")]
    [InlineData("/operator/screening")]
    public async Task Pages_of_others_are_closed(string path)
    {
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync(path)).StatusCode);
        var buyer = await site.Given.PartyAsync("只买不卖", Capacities.Enterprise);
        var browser = await site.BrowserOfAsync(await site.Given.ActorAsync(buyer, Roles.Buyer));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(path)).StatusCode);
    }

    private async Task<HttpClient> OwnerAsync() => await site.BrowserOfAsync(await site.Given.OwnerAsync(party));

    private static async Task<string> UploadAsync(HttpClient browser, string csv)
    {
        var html = await browser.GetStringAsync("/my/imports");
        var form = new MultipartFormDataContent();
        var fields = html[html.IndexOf("action=\"/my/imports\"", StringComparison.Ordinal)..];
        foreach (Match hidden in Hidden().Matches(fields[..fields.IndexOf("</form>", StringComparison.Ordinal)])) form.Add(new StringContent(hidden.Groups["value"].Value), hidden.Groups["name"].Value);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "file", "目录.csv");
        var answer = await browser.PostAsync("/my/imports", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task<string> SettledAsync(HttpClient browser, string path, string name)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var page = await browser.GetStringAsync(path);
            if (!page.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
            {
                Save(name, page);
                return page;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException(path);
    }

    private static async Task<string> SeeAsync(HttpClient browser, string path, string name)
    {
        var page = await browser.GetStringAsync(path);
        Save(name, page);
        return page;
    }

    /// <summary>Keeps the page for eyes, in the folder that EXCHANGE_TEST_PAGES names.</summary>
    private static void Save(string name, string page)
    {
        if (Environment.GetEnvironmentVariable("EXCHANGE_TEST_PAGES") is { Length: > 0 } folder) File.WriteAllText(Path.Combine(folder, $"{name}.html"), page);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
