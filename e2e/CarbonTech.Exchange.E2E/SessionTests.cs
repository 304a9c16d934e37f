using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CarbonTech.Exchange.E2E;

/// <summary>How a lot comes to run: a seller consigns it with its papers and a sealed reserve, the operator announces the session, two takers accept the rules
/// and register, one is asked for more and hands it in, both are qualified and pay their deposits at the institution, and the day comes. It moves the clock by
/// days, so it has a market of its own.</summary>
public sealed partial class SessionTests(Market told) : IAsyncLifetime
{
    private const string Listing = "2000兆帕级热成形钢无镀层抗氧化板材替代";
    private const string Seller = "扬子低碳冶金研究所";
    private const string Asked = "无锡惠麓电机股份有限公司";
    private const string Other = "盐城苏滨长澜海工装备有限公司";
    private readonly Market market = new(told);

    public ValueTask InitializeAsync() => market.InitializeAsync();

    public ValueTask DisposeAsync() => market.DisposeAsync();

    [Fact]
    public async Task A_lot_is_consigned_announced_registered_for_and_runs_when_its_day_comes()
    {
        var session = await OpenAsync();
        var lot = await ConsignAsync(session);
        await AnnounceAsync(session);
        await ForwardAsync(days: 2);
        await RegisterAsync(lot, Other, "石港生");
        var registration = await RegisterAsync(lot, Asked, "邹逸帆");
        await AskAsync(registration);
        await SupplementAsync(registration);
        foreach (var party in new[] { Asked, Other }) await QualifyAsync(party);
        await PayAsync(lot, Asked, "邹逸帆");
        await PayAsync(lot, Other, "石港生");
        await RunsAsync(lot);
        Assert.DoesNotContain("BROKEN", await market.VerifyAsync(), StringComparison.Ordinal);
    }

    /// <summary>A session as the form proposes it, with two days of free bids.</summary>
    private async Task<string> OpenAsync()
    {
        await using var house = await market.EnterAsync("霍启明");
        await house.OpenAsync("/sessions/new");
        await house.FillAsync("中文名称", "先进金属材料专场");
        await house.FillAsync("英文名称", "Advanced metals");
        var start = DateTime.Parse(await house.Page.Locator("#f-StartsAt").InputValueAsync(), CultureInfo.InvariantCulture);
        await house.Page.Locator("#f-FreeEndsAt").FillAsync(start.AddDays(2).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
        await house.PressAsync("保存场次");
        await house.SeesHeadingAsync("先进金属材料专场");
        return new Uri(house.Page.Url).AbsolutePath;
    }

    private async Task<string> ConsignAsync(string session)
    {
        await using var seller = await market.EnterAsync(Seller, "许承钊");
        await seller.OpenAsync(session);
        await seller.FollowAsync("委托标的");
        await seller.ChooseAsync("成果或专利", Listing);
        await seller.FillAsync("起始价（元）", "2,000,000");
        await seller.FillAsync("加价幅度（元）", "50,000");
        await seller.FillAsync("保证金（元）", "200,000");
        await seller.FillAsync("保留价（元）", "2,345,600");
        await seller.AttachAsync("标的资料", "专利登记簿副本");
        await seller.PressAsync("委托标的");
        await seller.SeesAsync("专利登记簿副本.pdf");
        await seller.SeesAsync("有保留价");
        Assert.DoesNotContain("2,345,600", await seller.Page.ContentAsync(), StringComparison.Ordinal);
        seller.ExpectCleanConsole();
        return new Uri(seller.Page.Url).AbsolutePath;
    }

    private async Task AnnounceAsync(string session)
    {
        await using var house = await market.EnterAsync("霍启明");
        await house.OpenAsync(session);
        await house.FollowAsync("公告");
        await house.PressAsync("公告 1 个标的");
        await house.SeesAsync(Listing);
        Assert.Equal(0, await house.Page.GetByRole(AriaRole.Link, new() { Name = "公告", Exact = true }).CountAsync());
    }

    /// <summary>The rules are accepted by their version and digest, which the registration keeps.</summary>
    private async Task<string> RegisterAsync(string lot, string party, string person)
    {
        await using var taker = await market.EnterAsync(party, person);
        await taker.AwaitAsync(lot, p => p.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "报名竞买" }));
        await taker.FollowAsync("报名竞买");
        await taker.AttachAsync("资料", $"营业执照 {person}");
        await taker.PressInVainAsync("提交报名", "请阅读并接受本场次的竞价规则");
        var rules = taker.Page.GetByLabel(new Regex("我已阅读并接受竞价规则"));
        var digest = Hex().Match(await taker.Page.Locator("label.check", new() { HasText = "我已阅读并接受竞价规则" }).InnerTextAsync()).Value;
        await rules.CheckAsync();
        await taker.AttachAsync("资料", $"营业执照 {person}");
        await taker.PressAsync("提交报名");
        Assert.Contains(digest[..8], await taker.Page.ContentAsync(), StringComparison.Ordinal);
        taker.ExpectCleanConsole();
        return new Uri(taker.Page.Url).AbsolutePath;
    }

    private async Task AskAsync(string registration)
    {
        await using var house = await market.EnterAsync("霍启明");
        await house.OpenAsync(registration);
        await house.Page.Locator("summary", new() { HasText = "要求补正" }).ClickAsync();
        await house.PressInVainAsync("要求补正", "请填写此项");
        await house.FillAsync("说明理由", "请补交法定代表人授权书。");
        await house.PressAsync("要求补正");
        await house.SeesAsync("请补交法定代表人授权书。");
    }

    private async Task SupplementAsync(string registration)
    {
        await using var taker = await market.EnterAsync(Asked, "邹逸帆");
        await taker.OpenAsync(registration);
        await taker.SeesAsync("请补交法定代表人授权书。");
        await taker.FillAsync("补正说明", "已补交授权书。");
        await taker.AttachAsync("资料", "授权书");
        await taker.PressAsync("提交补正");
        await taker.SeesAsync("授权书.pdf");
    }

    private async Task QualifyAsync(string party)
    {
        await using var house = await market.EnterAsync("霍启明");
        await house.OpenAsync("/desk/registrations");
        await house.PressAsync(house.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Listing }).GetByRole(AriaRole.Link, new() { Name = party }));
        await house.PressAsync("准予资格");
        await house.SeesAsync("B-0");
    }

    private async Task PayAsync(string lot, string party, string person)
    {
        await using var taker = await market.EnterAsync(party, person);
        await taker.OpenAsync(lot);
        await taker.FollowAsync("去缴纳");
        await taker.PressAsync("支付 ¥ 200,000", exact: false);
        await taker.PressAsync("支付 ¥ 200,000", exact: false);
        await Expect(taker.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("付款成功", new() { Timeout = 30_000 });
    }

    /// <summary>Both sit in the room when the bids begin; a bid leads, and the reserve is still nobody's to read.</summary>
    private async Task RunsAsync(string lot)
    {
        await ForwardAsync(days: 9);
        await using var first = await market.EnterAsync(Asked, "邹逸帆");
        await first.AwaitAsync(lot, p => p.Locator("[data-bid] button[data-send]"));
        await first.Page.Locator("[data-bid] button[data-steps='1']").ClickAsync();
        await first.Page.Locator("[data-send]").ClickAsync();
        await first.Page.Locator("[data-send]").ClickAsync();
        await Expect(first.Page.Locator("[data-standing]")).ToHaveClassAsync(new Regex("leading"));
        await using var second = await market.EnterAsync(Other, "石港生");
        await second.OpenAsync(lot);
        await Expect(second.Page.Locator("[data-bid] button[data-send]")).ToBeVisibleAsync();
        Assert.DoesNotContain("2,345,600", await second.Page.ContentAsync(), StringComparison.Ordinal);
        first.ExpectCleanConsole();
        second.ExpectCleanConsole();
    }

    private async Task ForwardAsync(int days)
    {
        await using var visitor = await market.VisitAsync();
        for (var day = 0; day < days; day++)
        {
            await visitor.OpenAsync("/demo/clock");
            await visitor.PressAsync(visitor.Page.Locator("button[name=By][value=Day]"));
        }
    }

    [GeneratedRegex("[0-9a-f]{12}")]
    private static partial Regex Hex();
}
