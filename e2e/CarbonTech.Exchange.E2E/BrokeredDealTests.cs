using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CarbonTech.Exchange.E2E;

/// <summary>A licence comes about through a broker: mandate, introduction, enquiry, secrecy, offers, gates, contract, payment, performance, release and the
/// certificate that everyone can look up. Every person works in a browser of his own.</summary>
public sealed class BrokeredDealTests(Market market)
{
    private const string Title = "高强高模聚丙烯替代尼龙管件专用料";
    private const string Seller = "连云港瀚屿新材料有限公司";
    private const string Buyer = "盐城苏滨长澜海工装备有限公司";
    private const string Brokerage = "南京衡远石城技术转移有限公司";
    private const string Subject = "海工管件的许可条件";

    [Fact]
    public async Task An_enquiry_becomes_a_licence_that_is_paid_performed_and_certified_and_its_broker_is_paid()
    {
        await using var seller = await market.EnterAsync(Seller, "尹海棠");
        await using var buyer = await market.EnterAsync(Buyer, "石港生");
        await using var broker = await market.EnterAsync(Brokerage, "罗桥安");
        var today = await MandateAsync(seller, broker);
        await IntroduceAsync(broker, today);
        await EnquireAsync(buyer, seller);

        var deal = await BeginAsync(buyer);
        await KeepSecretsAsync(buyer, seller, broker, deal);
        await AgreeAsync(buyer, seller, deal);
        await ContractAsync(buyer, seller, deal);
        await PayAsync(buyer, deal);
        await PerformAsync(buyer, seller, deal, today);
        await ReleaseAsync(deal);
        await buyer.AwaitAsync(deal, p => p.GetByRole(AriaRole.Main).GetByText("已完成", new() { Exact = true }));
        var certificate = await CertifyAsync();
        await LookUpAsync(certificate);
        await EarnedAsync(broker);
        Assert.DoesNotContain("BROKEN", await market.VerifyAsync(), StringComparison.Ordinal);
        foreach (var visitor in new[] { seller, buyer, broker }) visitor.ExpectCleanConsole();
    }

    /// <summary>The owner proposes a mandate for his listing; both sign the same text.</summary>
    /// <returns>The market's day.</returns>
    private static async Task<string> MandateAsync(Visitor seller, Visitor broker)
    {
        await seller.OpenAsync("/mandates");
        await seller.FollowAsync("提出委托");
        await seller.ChooseAsync("技术经理人", "罗桥安");
        await seller.ChooseAsync("委托事项", Title);
        await seller.FillAsync("费率（%）", "5");
        await seller.ChooseAsync("由谁支付", "转让方承担");
        var today = await seller.Field("第一天").InputValueAsync();
        await seller.PressAsync("生成文本并提交对方");
        await SignMandateAsync(seller, Seller);
        await seller.SeesAsync($"等待 {Brokerage} 签署");
        await broker.OpenAsync("/broker");
        await broker.FollowAsync(Title);
        await SignMandateAsync(broker, Brokerage);
        return today;
    }

    private static async Task SignMandateAsync(Visitor person, string party)
    {
        await person.FollowAsync("签署这份委托");
        await person.PressAsync($"以“{party}”的名义签署");
    }

    private static async Task IntroduceAsync(Visitor broker, string today)
    {
        await broker.FollowAsync("记录引荐");
        await broker.FillAsync("受让方", Buyer);
        await broker.FillAsync("引荐日期", today);
        await broker.FillAsync("经过", "在盐城介绍双方会面，演示管件耐压数据。");
        await broker.AttachAsync("证明文件", "会面纪要");
        await broker.PressAsync("写入这条引荐记录");
        await broker.SeesAsync(Buyer);
    }

    private static async Task EnquireAsync(Visitor buyer, Visitor seller)
    {
        await buyer.OpenAsync("/search?q=" + Uri.EscapeDataString(Title));
        await buyer.FollowAsync(Title);
        await buyer.FollowAsync("询问");
        await buyer.ChooseAsync("目的", "许可使用");
        await buyer.FillAsync("主题", Subject);
        await buyer.FillAsync("问题", "拟用于导管架冷却水管件，年用料约 600 吨，请说明许可方式与费用。");
        await buyer.PressAsync("发送询问");
        await seller.OpenAsync("/enquiries");
        await seller.FollowAsync(Subject);
        await seller.FillAsync("答复内容", "可以普通许可，提供专用料配方与挤出工艺包，费用可以面谈。");
        await seller.PressAsync("发送答复");
    }

    private static async Task<string> BeginAsync(Visitor buyer)
    {
        await buyer.OpenAsync("/enquiries?box=out");
        await buyer.FollowAsync(Subject);
        await buyer.SeesAsync("可以普通许可");
        await buyer.PressAsync("开始洽谈");
        await buyer.SeesAsync(Brokerage);
        return new Uri(buyer.Page.Url).AbsolutePath;
    }

    /// <summary>Secrecy is asked for and signed by all three; with the export answer confirmed the data room opens.</summary>
    private static async Task KeepSecretsAsync(Visitor buyer, Visitor seller, Visitor broker, string deal)
    {
        await buyer.FollowAsync("先签署保密协议");
        await buyer.PressAsync("生成保密协议");
        foreach (var (person, party) in new[] { (buyer, Buyer), (seller, Seller), (broker, Brokerage) })
        {
            await person.OpenAsync($"{deal}/room");
            await person.FollowAsync("阅读并签署");
            await person.FollowAsync("签署保密协议");
            await person.PressAsync($"代表 {party} 签署");
        }

        await buyer.OpenAsync($"{deal}/room");
        await buyer.PressAsync("提交答复");
        await seller.OpenAsync($"{deal}/room");
        await seller.PressAsync("确认此答复");
        await seller.SeesAsync("已开放");
    }

    /// <summary>Offer, counter-offer with its differences, acceptance.</summary>
    private static async Task AgreeAsync(Visitor buyer, Visitor seller, string deal)
    {
        await buyer.OpenAsync($"{deal}/offers");
        await buyer.FollowAsync("提出要约");
        await buyer.FillAsync("期限（月）", "60");
        await buyer.FillAsync("固定价款（元）", "800,000");
        await buyer.FillAsync("交付内容", "专用料配方、挤出工艺包、两次现场培训");
        await buyer.FillAsync("验收标准和方式", "首批管件经第三方耐压测试合格。");
        await buyer.PressAsync("提出要约");
        await seller.OpenAsync($"{deal}/offers");
        await seller.FollowAsync("还价");
        await seller.FillAsync("固定价款（元）", "950,000");
        await seller.PressAsync("提出还价");
        await buyer.OpenAsync($"{deal}/offers");
        await buyer.SeesAsync("已变更");
        await buyer.FollowAsync("接受要约");
        await buyer.PressAsync("接受：", exact: false);
    }

    /// <summary>The last gate is answered and both sides sign the contract that was drawn.</summary>
    private static async Task ContractAsync(Visitor buyer, Visitor seller, string deal)
    {
        await buyer.OpenAsync($"{deal}/gates");
        await buyer.FollowAsync("答复");
        await buyer.ChooseAsync("答复", "不涉及境外、港澳台");
        await buyer.FillAsync("说明", "受让方及其控制人均为境内主体，在江苏盐城实施。");
        await buyer.PressAsync("答复“技术出口管制”");
        foreach (var (person, party) in new[] { (buyer, Buyer), (seller, Seller) })
        {
            await person.OpenAsync($"{deal}/contract");
            await person.FollowAsync("签署合同");
            await person.PressAsync($"代表 {party} 签署");
        }

        await seller.SeesAsync("双方已签署同一摘要");
    }

    private static async Task PayAsync(Visitor buyer, string deal)
    {
        var pay = buyer.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "支付 ¥ 950,000" });
        await buyer.AwaitAsync($"{deal}/money", _ => pay);
        await buyer.FollowAsync("支付 ¥ 950,000", exact: false);
        await buyer.PressAsync("支付 ¥ 950,000", exact: false);
        await buyer.PressAsync("支付 ¥ 950,000", exact: false);
        await Expect(buyer.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("付款成功", new() { Timeout = 30_000 });
    }

    /// <summary>Handed over and accepted; the licence is recorded at the patent office.</summary>
    private static async Task PerformAsync(Visitor buyer, Visitor seller, string deal, string today)
    {
        await seller.OpenAsync($"{deal}/money");
        await seller.FollowAsync("提交交付");
        await seller.FillAsync("交付说明", "配方与工艺包已交接，两次培训已完成。");
        await seller.AttachAsync("交付证明", "交接清单");
        await seller.PressAsync("提交交付");
        await buyer.OpenAsync($"{deal}/money");
        await buyer.FollowAsync("验收通过");
        await buyer.PressAsync("验收通过");
        await seller.OpenAsync($"{deal}/money");
        await seller.FollowAsync("提交受理通知书");
        await seller.FillAsync("受理日期", today);
        await seller.FillAsync("受理编号", "2026112700123");
        await seller.AttachAsync("受理通知书", "受理通知书");
        await seller.PressAsync("提交受理通知书");
        await seller.FollowAsync("提交合格通知书");
        await seller.FillAsync("确认日期", today);
        await seller.FillAsync("说明", "许可备案合格通知书已收到。");
        await seller.AttachAsync("手续合格通知书", "备案合格通知书");
        await seller.PressAsync("提交合格通知书");
    }

    /// <summary>Proceeds and commission leave the escrow: one person makes the orders, another checks them.</summary>
    private async Task ReleaseAsync(string deal)
    {
        await using var maker = await market.EnterAsync("苏碳绿技交易中心有限公司", "蔡谨");
        await using var checker = await market.EnterAsync("苏碳绿技交易中心有限公司", "余复核");
        foreach (var (person, step) in new[] { (maker, "制单"), (checker, "复核放行") })
        {
            foreach (var party in new[] { Brokerage, Seller })
            {
                await person.AwaitAsync("/finance", p => Order(p, deal, party, step));
                await person.PressAsync(Order(person.Page, deal, party, step));
            }
        }
    }

    private static ILocator Order(IPage page, string deal, string party, string step) =>
        page.GetByRole(AriaRole.Row).Filter(new() { HasText = party, Has = page.Locator($"a[href='{deal}']") }).GetByRole(AriaRole.Button, new() { Name = step });

    /// <summary>The completed deal proposed its certificate; the operator issues it.</summary>
    private async Task<string> CertifyAsync()
    {
        await using var desk = await market.EnterAsync("霍启明");
        await desk.AwaitAsync("/operator/deal-certificates", p => p.GetByRole(AriaRole.Link, new() { Name = Title }));
        await desk.FollowAsync(Title);
        await desk.PressAsync("确认并出具");
        await desk.FollowAsync(Title);
        return await desk.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "JY-" }).First.InnerTextAsync();
    }

    /// <summary>Without an account, in both languages, by the number alone.</summary>
    private async Task LookUpAsync(string number)
    {
        await using var stranger = await market.VisitAsync();
        await stranger.OpenAsync("/deal-certificates");
        await stranger.FillAsync("凭证编号", number);
        await stranger.PressAsync("查验");
        await Expect(stranger.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("此凭证现在有效");
        await stranger.SeesAsync("已履行完毕");
        await using var reader = await market.VisitAsync("en");
        await reader.OpenAsync($"/deal-certificates/{number}");
        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("in force");
    }

    /// <summary>Five per cent of the price: on the broker's board, and in the statement that the brokerage's owner reads.</summary>
    private async Task EarnedAsync(Visitor broker)
    {
        await broker.OpenAsync("/broker");
        await Expect(broker.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Title }).Filter(new() { HasText = "¥ 47,500" }).First).ToBeVisibleAsync();
        await using var owner = await market.EnterAsync(Brokerage, "叶知秋");
        await owner.OpenAsync("/statement");
        await owner.SeesAsync("¥ 47,500");
    }
}
