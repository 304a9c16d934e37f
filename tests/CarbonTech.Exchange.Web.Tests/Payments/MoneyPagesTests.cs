using System.Net;
using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Payments;

public sealed class MoneyPagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId seller;
    private PartyId buyer;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync(demonstration: true);
        seller = await site.Exchange.Given.PartyAsync("江淮理工大学");
        buyer = await site.Exchange.Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_bill_is_paid_on_the_gateways_page_and_the_way_back_says_so()
    {
        var bill = await site.Exchange.Given.BillAsync(buyer, Money.Yuan(5_000));
        using var browser = await site.BrowserOfAsync(await site.Exchange.Given.OwnerAsync(buyer));
        Assert.Contains("¥ 5,000", Plain(await browser.GetStringAsync($"/payments/{bill}")));
        var started = await TestSite.PostAsync(browser, $"/payments/{bill}", $"/payments/{bill}/pay");
        var bank = started.Headers.Location!.OriginalString;
        Assert.StartsWith("/sandbox/checkout/", bank);
        var paid = await TestSite.PostAsync(browser, bank, bank, ("choice", "Pay"));
        Assert.Contains("付款成功", await browser.GetStringAsync(paid.Headers.Location!.PathAndQuery));
        var csv = await browser.GetByteArrayAsync("/statement.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
    }

    [Theory]
    [InlineData(SandboxChoice.Decline, "付款被拒绝")]
    [InlineData(SandboxChoice.Leave, "您离开了支付页面")]
    [InlineData(SandboxChoice.PayLater, "支付机构尚未确认")]
    [InlineData(SandboxChoice.Unknown, "支付结果未知")]
    public async Task Every_other_outcome_is_said_in_words(SandboxChoice choice, string words)
    {
        var bill = await site.Exchange.Given.BillAsync(buyer, Money.Yuan(5_000));
        using var browser = await site.BrowserOfAsync(await site.Exchange.Given.OwnerAsync(buyer));
        var bank = (await TestSite.PostAsync(browser, $"/payments/{bill}", $"/payments/{bill}/pay")).Headers.Location!.OriginalString;
        var back = await TestSite.PostAsync(browser, bank, bank, ("choice", choice.ToString()));
        Assert.Contains(words, await browser.GetStringAsync(back.Headers.Location!.PathAndQuery));
    }

    [Fact]
    public async Task Strangers_see_neither_bills_nor_deals_nor_the_finance_desk()
    {
        var bill = await site.Exchange.Given.BillAsync(buyer, Money.Yuan(5_000));
        var deal = await site.Exchange.Given.DealAsync(seller, buyer, Money.Yuan(100_000));
        var stranger = await site.Exchange.Given.PartyAsync("旁观者有限公司", Capacities.Enterprise);
        using var browser = await site.BrowserOfAsync(await site.Exchange.Given.OwnerAsync(stranger));
        foreach (var path in new[] { $"/payments/{bill}", $"/deals/{deal}", $"/statement?party={buyer}" }) Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).StatusCode);
        foreach (var path in new[] { "/finance", "/finance/reconciliation" }) Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_bill_says_what_it_is_for_and_how_much_in_words()
    {
        var deal = await site.Exchange.Given.DealAsync(seller, buyer, Money.Yuan(2_380_000));
        using var browser = await site.BrowserOfAsync(await site.Exchange.Given.OwnerAsync(buyer));
        var list = await browser.GetStringAsync("/payments");
        Assert.Contains($"href=\"/deals/{deal}\"", list, StringComparison.Ordinal);
        var bill = System.Text.RegularExpressions.Regex.Match(list, "/payments/[0-9a-f]{32}").Value;
        Assert.Contains("人民币", await browser.GetStringAsync(bill), StringComparison.Ordinal);
        Assert.Contains("yuan only", await (await site.BrowserOfAsync(await site.Exchange.Given.OwnerAsync(buyer), "en")).GetStringAsync(bill), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_operators_other_staff_look_at_the_money_and_are_offered_nothing_that_would_be_refused()
    {
        using var auditor = await site.BrowserOfAsync(await site.Exchange.Given.OperatorAsync("auditor@example.org", Roles.Auditor));
        using var owner = await site.BrowserOfAsync(await site.Exchange.Given.OperatorAsync());
        Assert.Contains("action=\"/finance/reconciliation\"", await owner.GetStringAsync("/finance/reconciliation"), StringComparison.Ordinal);
        foreach (var path in new[] { "/finance", "/finance/reconciliation" }) Assert.DoesNotContain("action=\"/finance", await auditor.GetStringAsync(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Every_page_of_money_answers_in_both_languages(string language)
    {
        var deal = await PerformingAsync();
        foreach (var (actor, paths) in new[]
        {
            (await site.Exchange.Given.OwnerAsync(buyer), new[] { "/payments", "/statement", "/deals", $"/deals/{deal}" }),
            (await site.Exchange.Given.OwnerAsync(seller), ["/statement", "/deals", $"/deals/{deal}"]),
            (await site.Exchange.Given.OperatorAsync(), ["/finance", "/finance/reconciliation", "/deals", $"/deals/{deal}", $"/statement?party={buyer}"]),
        })
        {
            using var browser = await site.BrowserOfAsync(actor, language);
            foreach (var path in paths)
            {
                var answer = await browser.GetAsync(path);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} in {language}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Where_no_sandbox_is_set_up_its_pages_do_not_exist()
    {
        await using var real = await TestSite.StartAsync();
        using var browser = real.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/sandbox/checkout/0")).StatusCode);
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(html).Replace('\u00a0', ' ');

    /// <summary>A deal that is signed and paid and waits for its register step, with other bills around it.</summary>
    private async Task<DealId> PerformingAsync()
    {
        var given = site.Exchange.Given;
        var deposit = await given.DepositAsync(buyer, Money.Yuan(238_000));
        var deal = await given.DealAsync(seller, buyer, Money.Yuan(2_380_000), deposit);
        var page = await site.Services.GetRequiredService<ReadDeals>().OneAsync(deal, await given.OperatorAsync());
        await given.PayAsync(page!.Bill!.Id);
        await given.PerformingAsync(deal);
        await given.BillAsync(buyer, Money.Yuan(120_000));
        await site.Services.GetRequiredService<SandboxGateway>().TransferAsync(Money.Yuan(777), default);
        await given.DeliverAsync();
        return deal;
    }
}
