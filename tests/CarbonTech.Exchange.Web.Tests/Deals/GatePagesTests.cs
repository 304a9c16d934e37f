using System.Net;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Deals;

/// <summary>Gates and contract as pages: read, answered, signed, printed; closed to strangers.</summary>
public sealed partial class GatePagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId seller;
    private PartyId buyer;
    private DealId deal;

    private Given Given => site.Given;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync(demonstration: true);
        seller = await Given.PartyAsync("扬子冶金研究所", Capacities.Enterprise, Regime.Ordinary);
        buyer = await Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
        var content = Given.Content();
        var listing = await Given.ListingAsync(seller, content: content with { CoOwners = ["震泽工业大学"], Patents = [content.Patents[0] with { Encumbrances = "质押给江淮银行" }] });
        deal = (await Given.AgreeAsync(seller, buyer, listing)).Must();
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_deal_goes_from_its_gates_to_the_signed_contract_by_pages_alone()
    {
        using var sells = await site.BrowserOfAsync(await Given.OwnerAsync(seller));
        using var buys = await site.BrowserOfAsync(await Given.OwnerAsync(buyer), "en");
        foreach (var kind in new[] { GateKind.CoOwner, GateKind.Encumbrance })
        {
            var answered = await AnswerAsync(sells, await PathAsync(kind), "%PDF-1.7 consent", ("Status", "Met"), ("Text", "书面同意"), ("On", "2026-03-01"));
            Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        }

        Assert.Contains("wait for your answer", await buys.GetStringAsync($"/deals/{deal}/gates"));
        await AnswerAsync(buys, await PathAsync(GateKind.ExportControl), null, ("Status", "NotApplicable"), ("Text", "Nothing foreign"));
        foreach (var browser in new[] { buys, sells })
        {
            Assert.Contains((await Given.ContractAsync(deal)).Digest, await browser.GetStringAsync($"/deals/{deal}/contract"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(browser, $"/deals/{deal}/contract/sign", $"/deals/{deal}/contract/sign", ("Form", "Unread"))).StatusCode);
            var signed = await TestSite.PostAsync(browser, $"/deals/{deal}/contract/sign", $"/deals/{deal}/contract/sign", ("Form", "Declaration"));
            Assert.Equal($"/deals/{deal}/contract", signed.Headers.Location!.OriginalString);
        }

        Assert.Equal(DealStatus.Performance, (await Given.GatesOfAsync(deal)).Deal.Status);
        Assert.Contains("双方已签署同一摘要", await sells.GetStringAsync($"/deals/{deal}/contract"));
        var paper = await sells.GetByteArrayAsync($"/deals/{deal}/contract.pdf");
        Assert.Equal("%PDF-"u8.ToArray(), paper[..5]);
        var stated = await TestSite.PostAsync(sells, $"/deals/{deal}/contract", $"/deals/{deal}/contract/recordal", ("Number", "2026320100000123"), ("Value", "600000"), ("TechnologyValue", "500000"), ("On", "2026-03-02"));
        Assert.Equal(HttpStatusCode.Redirect, stated.StatusCode);
        Assert.Contains("2026320100000123", await sells.GetStringAsync($"/deals/{deal}/contract"));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_the_typed_words_are_kept()
    {
        using var sells = await site.BrowserOfAsync(await Given.OwnerAsync(seller));
        var path = await PathAsync(GateKind.CoOwner);
        var odd = await AnswerAsync(sells, path, "MZ not a document", ("Status", "Met"), ("Text", "书面同意"), ("On", "2026-03-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, odd.StatusCode);
        Assert.Contains("按内容识别", await odd.Content.ReadAsStringAsync());
        var bare = await AnswerAsync(sells, path, null, ("Status", "Met"), ("Text", "书面同意"), ("On", "2026-03-01"));
        var page = await bare.Content.ReadAsStringAsync();
        Assert.Contains("请附证明文件", page);
        Assert.Contains("书面同意", page);
    }

    [Fact]
    public async Task Evidence_comes_out_through_its_gate_for_those_who_may_have_it()
    {
        using var sells = await site.BrowserOfAsync(await Given.OwnerAsync(seller));
        var path = await PathAsync(GateKind.CoOwner);
        await AnswerAsync(sells, path, "%PDF-1.7 consent", ("Status", "Met"), ("Text", "书面同意"), ("On", "2026-03-01"));
        var file = $"{path}/files/{(await Given.GateAsync(deal, GateKind.CoOwner)).Last!.Files[0].Digest}";
        Assert.Equal("%PDF-1.7 consent", await sells.GetStringAsync(file));
        using var stranger = await site.BrowserOfAsync(await Given.OwnerAsync(await Given.PartyAsync("旁观者有限公司", Capacities.Enterprise)));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(file)).StatusCode);
    }

    [Fact]
    public async Task Strangers_see_neither_gates_nor_contract()
    {
        await Given.GatesPassedAsync(deal);
        using var stranger = await site.BrowserOfAsync(await Given.OwnerAsync(await Given.PartyAsync("旁观者有限公司", Capacities.Enterprise)));
        foreach (var path in new[] { "gates", "contract", "contract.pdf", "contract/sign" }) Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/deals/{deal}/{path}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(await PathAsync(GateKind.CoOwner))).StatusCode);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Every_page_answers_in_both_languages_and_the_operator_may_ask_again(string language)
    {
        await Given.GatesPassedAsync(deal);
        var gates = (await Given.GatesOfAsync(deal)).Gates.Select(g => $"/deals/{deal}/gates/{g.Id}").ToList();
        foreach (var actor in new[] { await Given.OwnerAsync(seller), await Given.OwnerAsync(buyer), await Given.OperatorAsync() })
        {
            using var browser = await site.BrowserOfAsync(actor, language);
            foreach (var path in gates.Append($"/deals/{deal}").Append($"/deals/{deal}/gates").Append($"/deals/{deal}/contract").Append($"/deals/{deal}/contract/sign").Append("/desk"))
            {
                var answer = await browser.GetAsync(path);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} in {language}: {answer.StatusCode}");
            }
        }

        using var operates = await site.BrowserOfAsync(await Given.OperatorAsync(), language);
        var gate = await PathAsync(GateKind.ExportControl);
        await TestSite.PostAsync(operates, gate, $"{gate}/reopen", ("Reason", "受让方实际控制人有境外身份"));
        Assert.Equal(DealStatus.Gates, (await Given.GatesOfAsync(deal)).Deal.Status);
        Assert.Contains("受让方实际控制人有境外身份", WebUtility.HtmlDecode(await operates.GetStringAsync($"/deals/{deal}/contract")));
    }

    private async Task<string> PathAsync(GateKind kind) => $"/deals/{deal}/gates/{(await Given.GateAsync(deal, kind)).Id}";

    /// <summary>Posts the form as a browser does, with a file.</summary>
    private static async Task<HttpResponseMessage> AnswerAsync(HttpClient browser, string path, string? file, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(path);
        var form = Form().Matches(html).Select(m => m.Value).Single(f => f.Contains($"action=\"{path}\"", StringComparison.Ordinal));
        using var content = new MultipartFormDataContent();
        foreach (Match hidden in Hidden().Matches(form)) content.Add(new StringContent(WebUtility.HtmlDecode(hidden.Groups["value"].Value)), hidden.Groups["name"].Value);
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        if (file is not null) content.Add(new StringContent(file), "Files", "证明.pdf");
        return await browser.PostAsync(path, content);
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
