using System.Net;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Deals;

/// <summary>The money of a deal through the door: its page, the pages of acts, evidence in and out, the certificate.</summary>
public sealed partial class MoneyDoorTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = "%PDF-1.7 evidence"u8.ToArray();
    private TestSite site = null!;
    private PartyId seller;
    private PartyId buyer;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync(demonstration: true);
        seller = await site.Given.PartyAsync("江淮理工大学");
        buyer = await site.Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_direct_payment_is_stated_with_its_slip_confirmed_and_evidenced()
    {
        var deal = await site.Given.PerformingAsync(seller, buyer, Given.Terms(Money.Yuan(80_000), settlement: SettlementMode.Direct));
        using var buying = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer));
        using var selling = await site.BrowserOfAsync(await site.Given.OwnerAsync(seller));
        var due = (await MoneyAsync(deal)).Dues[0];
        var path = $"/deals/{deal}/money/state/{due.Id}";
        Assert.Contains("人民币捌万元整", await buying.GetStringAsync($"/deals/{deal}/money"));
        var bad = await FileAsync(buying, path, [0x4D, 0x5A, 0x90], ("On", "2026-03-02"), ("Reference", "B1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Contains("按内容识别", await bad.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await FileAsync(buying, path, Pdf, ("On", "2026-03-02"), ("Reference", "B2026030200017"))).StatusCode);
        Assert.Contains("B2026030200017", await selling.GetStringAsync($"/deals/{deal}/money"));
        var paper = (await MoneyAsync(deal)).Papers[0];
        Assert.Equal(Pdf, await selling.GetByteArrayAsync($"/deals/{deal}/money/papers/{paper.Id}"));
        await TestSite.PostAsync(selling, $"/deals/{deal}/money/confirm/{due.Id}", $"/deals/{deal}/money/confirm/{due.Id}");
        Assert.Equal(DueStatus.Met, (await MoneyAsync(deal)).Dues[0].Status);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Every_page_of_performance_answers_in_both_languages(string language)
    {
        var patent = await site.Given.PerformingAsync(seller, buyer, Parts() with { DealType = "LIC-PAT-EXCL" });
        var share = await site.Given.PerformingAsync(seller, buyer, Given.Terms(Money.Yuan(500_000), settlement: SettlementMode.Equity));
        var royalty = await site.Given.PerformingAsync(seller, buyer, Given.Terms(Money.Zero(Currency.CNY), "ROYALTY") with { Royalty = new("BASE_SALES", "RATE_FIXED", 300, 2, Money.Yuan(5_000), true) });
        foreach (var deal in new[] { patent, share, royalty })
        {
            if (deal == royalty) site.Clock.Advance(TimeSpan.FromDays(380));
            foreach (var party in new[] { seller, buyer }) await ActsAsync(deal, party, language);
        }
    }

    [Fact]
    public async Task Strangers_see_nothing_and_an_act_that_is_not_open_leads_back_to_the_deal()
    {
        var deal = await site.Given.PerformingAsync(seller, buyer, Parts());
        var stranger = await site.Given.PartyAsync("旁观者有限公司", Capacities.Enterprise);
        var milestone = (await MoneyAsync(deal)).Milestones[0];
        using var browser = await site.BrowserOfAsync(await site.Given.OwnerAsync(stranger));
        foreach (var path in new[] { $"/deals/{deal}/money", $"/deals/{deal}/money/deliver/{milestone.Id}", $"/deals/{deal}/certificate.pdf" }) Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/operator/deal-certificates")).StatusCode);
        using var buying = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer));
        Assert.Equal($"/deals/{deal}/money", (await buying.GetAsync($"/deals/{deal}/money/deliver/{milestone.Id}")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_certificate_is_confirmed_at_the_desk_printed_and_looked_up_without_an_account()
    {
        var deal = await site.Given.PerformingAsync(seller, buyer, Given.Terms(Money.Zero(Currency.CNY), "ROYALTY") with { Royalty = new("BASE_SALES", "RATE_FIXED", 300, 2, Money.Yuan(5_000), true) });
        await site.Given.DeliveredAsync(deal, 1);
        using var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains("待运营方确认", await desk.GetStringAsync("/operator/deal-certificates"));
        var waiting = (await site.Services.GetRequiredService<ReadDealCertificates>().DeskAsync(await site.Given.OperatorAsync()))[0].Certificate;
        var one = $"/operator/deal-certificates/{waiting.Id}";
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(desk, one, $"{one}/issue")).StatusCode);
        using var selling = await site.BrowserOfAsync(await site.Given.OwnerAsync(seller));
        Assert.Contains("JY-2026-000001-16", await selling.GetStringAsync($"/deals/{deal}/money"));
        Assert.Equal("%PDF-"u8.ToArray(), (await selling.GetByteArrayAsync($"/deals/{deal}/certificate.pdf"))[..5]);
        await TestSite.PostAsync(selling, $"/deals/{deal}/money", $"/deals/{deal}/certificate/publication", ("names", "true"));
        foreach (var language in new[] { "zh-CN", "en" })
        {
            using var anyone = site.Browser(language);
            Assert.Equal("/deal-certificates/JY-2026-000001-16", (await anyone.GetAsync("/deal-certificates?number=jy-2026-000001-16")).Headers.Location!.OriginalString);
            var page = await anyone.GetStringAsync("/deal-certificates/JY-2026-000001-16");
            Assert.Contains(language == "en" ? "This certificate is in force" : "此凭证现在有效", page);
            Assert.DoesNotContain("海州新材料", page);
            Assert.Equal(HttpStatusCode.OK, (await anyone.GetAsync("/deal-certificates")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync("/deal-certificates/JY-2026-000001-17")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(desk, one, $"{one}/end", ("Reason", ""))).StatusCode);
        await TestSite.PostAsync(desk, one, $"{one}/end", ("Reason", "合同被撤销"));
        using var reader = site.Browser();
        Assert.Contains("合同被撤销", await reader.GetStringAsync("/deal-certificates/JY-2026-000001-16"));
    }

    /// <summary>The party has something to do in the deal, and each of its acts has its page.</summary>
    private async Task ActsAsync(DealId deal, PartyId party, string language)
    {
        using var browser = await site.BrowserOfAsync(await site.Given.OwnerAsync(party), language);
        var html = await browser.GetStringAsync($"/deals/{deal}/money");
        var acts = ActLink().Matches(html).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(acts.Count > 0, $"{party} has nothing to do in {deal}");
        foreach (var act in acts) Assert.True((await browser.GetAsync(act)).StatusCode == HttpStatusCode.OK, $"{act} in {language}");
    }

    [System.Text.RegularExpressions.GeneratedRegex("href=\"(/deals/[0-9a-f]+/money/[a-z]+/[0-9a-f]+)\"")]
    private static partial System.Text.RegularExpressions.Regex ActLink();

    private static DealTerms Parts() => Given.Terms(Money.Yuan(300_000), "INSTAL") with
    {
        Instalments = [new(Money.Yuan(100_000), "工艺包交付", 10), new(Money.Yuan(200_000), "性能考核", 90)],
    };

    private async Task<SettlementPage> MoneyAsync(DealId deal) => (await site.Services.GetRequiredService<ReadSettlement>().RunAsync(deal, await site.Given.OperatorAsync()))!;

    private static Task<HttpResponseMessage> FileAsync(HttpClient browser, string path, byte[] content, params (string Name, string Value)[] fields) =>
        TestSite.PostFileAsync(browser, path, path, ("File", "slip.pdf", content), fields);
}
