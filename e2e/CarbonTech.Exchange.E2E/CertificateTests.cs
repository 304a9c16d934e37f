using System.Globalization;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CarbonTech.Exchange.E2E;

/// <summary>A readiness level is evaluated by a third party, from the owner's application to the word on the listing, and the word goes with the certificate's
/// suspension. Every person works in a browser of his own.</summary>
public sealed class CertificateTests(Market market)
{
    private const string Title = "无氟固态电卡制冷在建筑分体空调中的可行性方案";
    private const string TitleEn = "Feasibility of solid-state electrocaloric cooling in split air conditioners";
    private const string Body = "江苏苏衡绿评科技评价有限公司";
    private const string Reason = "监督评价未按期完成，补交前暂停使用。";
    private static readonly string Search = "/search?q=" + Uri.EscapeDataString(Title);
    private static readonly string[] Items = ["1.1", "1.2", "2.1", "2.2", "2.3"];

    [Fact]
    public async Task A_level_that_was_evaluated_stands_on_the_listing_until_its_certificate_is_suspended()
    {
        await using var owner = await market.EnterAsync("江淮理工大学", "沈若兰");
        await using var assessor = await market.EnterAsync(Body, "高测远");
        await using var reviewer = await market.EnterAsync(Body, "项衡");
        await using var certifier = await market.EnterAsync(Body, "蒋定论");
        await using var head = await market.EnterAsync(Body, "毛丹青");
        await using var stranger = await market.VisitAsync();

        var counted = await CountAsync(stranger);
        var listing = await ApplyAsync(owner);
        var work = await ContractAsync(owner, reviewer);
        await EvaluateAsync(assessor, owner, work);
        await DecideAsync(reviewer, certifier, head);

        await owner.OpenAsync(work);
        await owner.FollowAsync("查看证书及其现状");
        var certificate = Path(owner);
        await StandsAsync(stranger, listing, certificate, counted + 1);
        await SuspendAsync(certifier, certificate);
        await TurnedBackAsync(stranger, listing, certificate, counted);
        await InEnglishAsync(listing, certificate);
        foreach (var visitor in new[] { owner, assessor, reviewer, certifier, head, stranger }) visitor.ExpectCleanConsole();
    }

    private static async Task<string> ApplyAsync(Visitor owner)
    {
        await owner.OpenAsync(Search);
        await owner.FollowAsync(Title);
        var listing = Path(owner);
        await owner.FollowAsync("申请评价或核查");
        await owner.ChooseAsync("机构", Body);
        await owner.FillAsync("说明", "单元实验与模型文件齐全，可安排现场核对。");
        await owner.PressAsync("向该机构申请");
        await owner.SeesAsync("等机构受理");
        return listing;
    }

    /// <summary>The body takes the case up and quotes; the owner accepts this very text.</summary>
    private static async Task<string> ContractAsync(Visitor owner, Visitor reviewer)
    {
        var work = Path(owner);
        await TakeAsync(reviewer, "等机构受理");
        await DoAsync(reviewer, "受理评审", "受理评审");
        await reviewer.FollowAsync("报价");
        await reviewer.FillAsync("费用（元）", "38,000");
        await reviewer.FillAsync("工期（天）", "30");
        await reviewer.FillAsync("包括的工作", "文件评审，现场核对一次，评价报告中英文各一份。");
        await reviewer.FillAsync("能力与范围说明", "参与人员具备制冷与热物性测试经历，业务在批准范围内。");
        await reviewer.FillAsync("公正性声明", "与申请方、权利人无投资、任职与咨询关系。");
        await reviewer.PressAsync("发出报价");
        await owner.OpenAsync(work);
        await owner.FollowAsync("接受报价");
        await owner.SeesAsync("38,000");
        await owner.PressAsync("接受报价，成立合同");
        await owner.SeesAsync("等评价计划");
        return work;
    }

    /// <summary>Plan, judgements from the lowest level with their evidence, a nonconformity that holds the submission back until it is closed.</summary>
    private static async Task EvaluateAsync(Visitor assessor, Visitor owner, string work)
    {
        await TakeAsync(assessor, "等评价计划");
        await assessor.FollowAsync("写评价计划");
        await assessor.FillAsync("评价计划", "文件评审后现场核对单元实验记录，自最低等级逐项判定。");
        await assessor.PressAsync("保存评价计划");
        await assessor.Page.GetByRole(AriaRole.Row, new() { Name = Items[0] }).GetByRole(AriaRole.Link).ClickAsync();
        for (var i = 0; i < Items.Length; i++) await JudgeAsync(assessor, Items[i], Items.ElementAtOrDefault(i + 1));
        await assessor.FollowAsync("提出不符合项");
        await assessor.ChooseAsync("程度", "一般");
        await assessor.FillAsync("不符合的事实", "漏电流的原始记录缺少仪器校准日期。");
        await assessor.PressAsync("向申请方提出不符合项");
        await assessor.FollowAsync("提交评价");
        await assessor.PressInVainAsync("提交评价并冻结", "还有 1 个不符合项未关闭");

        await owner.OpenAsync(work);
        await owner.FollowAsync("不符合项 1");
        await owner.FillAsync("纠正措施", "已补充校准证书，并把校准日期列入实验记录模板。");
        await owner.AttachAsync("文件", "校准证书");
        await owner.PressAsync("答复不符合项 1");
        await assessor.OpenAsync(work);
        await assessor.FollowAsync("不符合项 1");
        await assessor.FillAsync("验证意见", "校准证书有效，覆盖实验日期，予以关闭。");
        await assessor.PressAsync("关闭不符合项 1");
        await assessor.OpenAsync(work);
        await assessor.FollowAsync("提交评价");
        await assessor.PressAsync("提交评价并冻结");
        await assessor.SeesAsync("等复核");
    }

    private static async Task JudgeAsync(Visitor assessor, string item, string? next)
    {
        await assessor.SeesAsync($"判定项 {item}");
        await assessor.ChooseAsync("判定", "符合");
        await assessor.FillAsync("依据与说明", $"第 {item} 项的记录完整，与实验室原始数据一致。");
        await assessor.AttachAsync("文件", $"证据 {item}");
        await assessor.PressAsync(next is null ? "保存判定，回到案件" : $"保存判定，继续第 {next} 项");
    }

    /// <summary>Another person reviews, one decides and the head of the body countersigns.</summary>
    private static async Task DecideAsync(Visitor reviewer, Visitor certifier, Visitor head)
    {
        await TakeAsync(reviewer, "等复核");
        await DoAsync(reviewer, "复核通过", "复核通过，转入决定");
        await TakeAsync(certifier, "等决定");
        await certifier.FollowAsync("作出颁发决定");
        await certifier.FillAsync("结论（中文）", "经评价，该技术达到技术就绪度 2 级。");
        await certifier.FillAsync("结论（英文）", "The technology was found at readiness level 2.");
        await certifier.FillAsync("适用范围与限制（中文）", "仅适用于所审查的单元实验与模型。");
        await certifier.FillAsync("适用范围与限制（英文）", "Holds for the unit tests and the model that were examined.");
        await certifier.PressAsync("核对全文");
        await certifier.PressAsync("签署决定");
        await TakeAsync(head, "等机构负责人会签");
        await DoAsync(head, "会签决定", "会签并颁发证书");
        await head.SeesAsync("证书已颁发");
    }

    /// <summary>Without an account: the certificate says that it is in force, the listing carries its word, search counts it, machines read it.</summary>
    private static async Task StandsAsync(Visitor stranger, string listing, string certificate, int counted)
    {
        await stranger.OpenAsync(certificate);
        await stranger.SeesHeadingAsync($"技术就绪度评价证书 {Number(certificate)}");
        await Expect(stranger.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("✓ 有效");
        await stranger.OpenAsync(listing);
        await Expect(Word(stranger, certificate)).ToBeVisibleAsync();
        Assert.Contains(Number(certificate), await DataAsync(stranger), StringComparison.Ordinal);
        await CountsAsync(stranger, counted);
    }

    private static async Task SuspendAsync(Visitor certifier, string certificate)
    {
        await certifier.OpenAsync(certificate);
        await certifier.FollowAsync("暂停证书");
        await certifier.FillAsync("公开原因", Reason);
        await certifier.PressAsync($"暂停 {Number(certificate)}");
        await Expect(certifier.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("暂停");
    }

    private static async Task TurnedBackAsync(Visitor stranger, string listing, string certificate, int counted)
    {
        await stranger.OpenAsync(certificate);
        await Expect(stranger.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("暂停");
        await stranger.SeesAsync(Reason);
        await stranger.OpenAsync(listing);
        await stranger.SeesHeadingAsync(Title);
        await Expect(Word(stranger, certificate)).ToHaveCountAsync(0);
        await stranger.SeesAsync("自述");
        Assert.DoesNotContain(Number(certificate), await DataAsync(stranger), StringComparison.Ordinal);
        await CountsAsync(stranger, counted);
    }

    private async Task InEnglishAsync(string listing, string certificate)
    {
        await using var reader = await market.VisitAsync("en");
        await reader.OpenAsync(certificate);
        await reader.SeesHeadingAsync(Number(certificate));
        await reader.SeesAsync("The technology was found at readiness level 2.");
        await Expect(reader.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("suspended");
        await reader.OpenAsync(listing);
        await reader.SeesHeadingAsync(TitleEn);
        reader.ExpectCleanConsole();
    }

    /// <summary>Opens the case that waits for this person, from his own list.</summary>
    private static async Task TakeAsync(Visitor person, string waits)
    {
        await person.OpenAsync("/certification");
        var line = person.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Title }).Filter(new() { HasText = waits });
        await line.GetByRole(AriaRole.Link).ClickAsync();
        await person.SeesHeadingAsync(Title);
    }

    private static async Task DoAsync(Visitor person, string act, string button)
    {
        await person.FollowAsync(act);
        await person.PressAsync(button);
    }

    /// <summary>The word on the listing, which leads to the certificate.</summary>
    private static ILocator Word(Visitor visitor, string certificate) => visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = $"已评价 证书 {Number(certificate)}" });

    private static async Task<string> DataAsync(Visitor visitor) => await visitor.Page.Locator("script[type='application/ld+json']").TextContentAsync() ?? "";

    /// <summary>How many of the listings that the title finds carry the word, by the facet. The index follows within seconds.</summary>
    private static async Task<int> CountAsync(Visitor visitor)
    {
        await visitor.OpenAsync(Search);
        await visitor.Page.GetByText("声明用语", new() { Exact = true }).ClickAsync();
        var line = visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = visitor.Page.GetByRole(AriaRole.Link, new() { Name = "已评价（就绪度）" }) });
        return await line.CountAsync() == 0 ? 0 : int.Parse((await line.First.InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], CultureInfo.InvariantCulture);
    }

    private static async Task CountsAsync(Visitor visitor, int expected)
    {
        var found = -1;
        for (var attempt = 0; attempt < 90 && (found = await CountAsync(visitor)) != expected; attempt++) await visitor.Page.WaitForTimeoutAsync(500);
        Assert.Equal(expected, found);
    }

    private static string Number(string certificate) => certificate[(certificate.LastIndexOf('/') + 1)..];

    private static string Path(Visitor visitor) => new Uri(visitor.Page.Url).AbsolutePath;
}
