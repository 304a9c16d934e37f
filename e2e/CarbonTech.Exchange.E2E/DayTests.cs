using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CarbonTech.Exchange.E2E;

/// <summary>One day through the exchange: two enterprises bid against each other in the live room, one in Chinese and one in English; the lot closes when its
/// time has come; both sides sign the confirmation, answer the gates and sign the contract; the winner pays at the institution's checkout and performance
/// begins; the ledger says so.</summary>
public sealed class DayTests(Market market)
{
    private const string First = "秦舒仪";
    private const string Second = "邹逸帆";
    private const string LotTitle = "Patent package: drone-borne open-path laser quantification of methane leaks";

    [Fact]
    public async Task Two_bid_against_each_other_the_lot_closes_and_the_winner_pays()
    {
        await using var chengyue = await market.VisitAsync();
        await using var huilu = await market.VisitAsync("en");
        await chengyue.SignInAsync(First);
        await huilu.SignInAsync(Second);
        var lot = await FindLotAsync(chengyue);
        await chengyue.OpenAsync(lot);
        await huilu.OpenAsync(lot);

        await LeadAsync(chengyue);
        await LeadAsync(huilu);
        await Expect(chengyue.Page.Locator("[data-standing]")).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("leading"));
        await Expect(chengyue.Page.Locator("[data-standing]")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("outbid"));

        await PassTimeAsync(lot);
        await huilu.OpenAsync(lot);
        await Expect(huilu.Page.Locator("main")).ToContainTextAsync("Sold", new() { IgnoreCase = true, Timeout = 30_000 });
        await SignAsync(huilu, lot);
        await using var seller = await market.EnterAsync("孟繁舟");
        await SignAsync(seller, lot);
        var deal = await ContractAsync(huilu, seller);
        await PayAsync(huilu);
        await huilu.OpenAsync(deal);
        await huilu.SeesAsync("in performance");
        await huilu.OpenAsync("/statement");
        await Expect(huilu.Page.Locator("main table tbody tr").First).ToBeVisibleAsync();
        seller.ExpectCleanConsole();
        chengyue.ExpectCleanConsole();
        huilu.ExpectCleanConsole();
    }

    [Fact]
    public async Task A_bid_without_script_is_asked_once_more_on_a_page_of_its_own()
    {
        await using var visitor = await market.VisitAsync(script: false);
        await visitor.SignInAsync("岳伯言");
        await visitor.OpenAsync("/sessions");
        var lot = await FindLotAsync(visitor, capture: true);
        await visitor.OpenAsync(lot);
        var send = visitor.Page.Locator("[data-bid] button[data-send]");
        if (await send.CountAsync() == 0) Assert.Fail("There is no form to bid with.");
        await send.ClickAsync();
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("江苏澄岳特种钢铁有限公司");
        Assert.EndsWith("/bids", visitor.Page.Url);
    }

    [Fact]
    public async Task A_stranger_finds_by_either_language_and_reads_the_listing_in_both()
    {
        await using var visitor = await market.VisitAsync("en");
        await visitor.OpenAsync("/search?q=" + Uri.EscapeDataString("methane leak"));
        await Expect(visitor.Page.Locator(".hits > li").First).ToBeVisibleAsync();
        await visitor.OpenAsync("/search?q=" + Uri.EscapeDataString("电池"));
        await visitor.Page.Locator(".hits h3 a").First.ClickAsync();
        await Expect(visitor.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal("en", await visitor.Page.Locator("html").GetAttributeAsync("lang"));
        await visitor.Page.Locator("a.language, a[hreflang='zh-CN']").Locator("visible=true").First.ClickAsync();
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        Assert.Contains("/listings/", visitor.Page.Url, StringComparison.Ordinal);
    }

    private static async Task<string> FindLotAsync(Visitor visitor, bool capture = false)
    {
        await visitor.OpenAsync("/sessions");
        await visitor.Page.Locator("main a", new() { HasText = capture ? "碳捕集" : "碳计量" }).First.ClickAsync();
        await visitor.Page.WaitForURLAsync("**/sessions/*");
        return await visitor.Page.Locator("main a[href^='/lots/']").First.GetAttributeAsync("href") ?? throw new InvalidOperationException("The session has no lot.");
    }

    /// <summary>Bids the least amount, pressing twice as the room asks, until this visitor leads.</summary>
    private static async Task LeadAsync(Visitor visitor)
    {
        var standing = visitor.Page.Locator("[data-standing]");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            if ((await standing.GetAttributeAsync("class"))?.Contains("leading", StringComparison.Ordinal) == true) return;
            await visitor.Page.Locator("[data-bid] button[data-steps='1']").ClickAsync();
            await visitor.Page.Locator("[data-send]").ClickAsync();
            await visitor.Page.Locator("[data-send]").ClickAsync();
            await visitor.Page.WaitForTimeoutAsync(1_500);
        }

        await Expect(standing).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("leading"));
    }

    /// <summary>Moves the market's clock from event to event until the lot has ended.</summary>
    private async Task PassTimeAsync(string lot)
    {
        await using var visitor = await market.VisitAsync();
        for (var step = 0; step < 6; step++)
        {
            await visitor.OpenAsync("/demo/clock");
            await visitor.Page.Locator("button[name=By][value=Next]").ClickAsync();
            await visitor.Page.WaitForTimeoutAsync(4_000);
            await visitor.OpenAsync(lot);
            if (await visitor.Page.Locator("[data-bid], [data-live=now] [data-phase=Free], [data-live=now] [data-phase=Timed]").CountAsync() == 0) return;
        }
    }

    private static async Task SignAsync(Visitor visitor, string lot)
    {
        await visitor.OpenAsync($"{lot}/confirmation?sure=true");
        await visitor.Page.Locator("main form button").First.ClickAsync();
        await visitor.Page.WaitForLoadStateAsync();
        await Expect(visitor.Page.Locator("main form")).ToHaveCountAsync(0);
    }

    /// <summary>The seller's leadership has decided, those who made it do not take it, nothing goes abroad: the contract is drawn, and both sides sign it.</summary>
    private static async Task<string> ContractAsync(Visitor buyer, Visitor seller)
    {
        await buyer.OpenAsync("/deals");
        await buyer.FollowAsync(LotTitle);
        var deal = new Uri(buyer.Page.Url).AbsolutePath;
        await seller.OpenAsync($"{deal}/gates");
        await seller.FollowAsync("答复");
        await seller.ChooseAsync("答复", "已集体决策同意");
        await seller.FillAsync("说明", "校长办公会集体审议，同意转让及成交价格。");
        await seller.FillAsync("日期", "2026-01-15");
        await seller.AttachAsync("证明文件", "校长办公会纪要");
        await seller.PressAsync("答复“单位集体决策”");
        await seller.OpenAsync($"{deal}/gates");
        await seller.FollowAsync("答复");
        await seller.ChooseAsync("答复", "不行使优先受让权");
        await seller.ChooseAsync("优先受让权", "不行使优先受让权");
        await seller.FillAsync("说明", "已书面告知完成人交易条件，完成人均声明不行使优先受让权。");
        await seller.FillAsync("日期", "2026-01-16");
        await seller.AttachAsync("证明文件", "完成人声明");
        await seller.PressAsync("答复“完成人优先受让权”");
        await buyer.OpenAsync($"{deal}/gates");
        await buyer.FollowAsync("Answer");
        await buyer.ChooseAsync("Answer", "Nothing foreign");
        await buyer.FillAsync("Statement", "Buyer and its owners are domestic; used in Wuxi.");
        await buyer.PressAsync("Answer “Export control”");
        foreach (var (person, sign, sure) in new[] { (seller, "签署合同", "代表 云龙能源大学 签署"), (buyer, "Sign the contract", "Sign for Wuxi Huilu Motor Co., Ltd.") })
        {
            await person.OpenAsync($"{deal}/contract");
            await person.FollowAsync(sign);
            await person.PressAsync(sure);
        }

        await buyer.SeesAsync("Both sides signed the same digest");
        return deal;
    }

    private static async Task PayAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/payments");
        await visitor.Page.Locator("main .note a").First.ClickAsync();
        await visitor.Page.Locator("main form button[type=submit]").First.ClickAsync();
        await visitor.Page.Locator("button[name=choice][value=Pay]").ClickAsync();
        await visitor.Page.WaitForURLAsync("**/payments/**");
        await visitor.OpenAsync("/payments");
        await Expect(visitor.Page.Locator("main .note.warn")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }
}
