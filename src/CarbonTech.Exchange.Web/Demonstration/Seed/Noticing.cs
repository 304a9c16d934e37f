using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Public units give notice of intended sales: one passed after an objection that was dismissed, one failed by one that was upheld, one was taken back,
/// one waits for an answer, one runs after it was mended, one passed for a deal that goes on.</summary>
internal sealed class Noticing(SeedMarket market, Cast cast, Publishing publishing)
{
    private const int Days = 15;
    private readonly Dictionary<string, PublicNoticeId> notices = [];
    private readonly Dictionary<string, ObjectionId> objections = [];

    public void Plan(Agenda agenda, MarketDay today)
    {
        Begin(agenda, today.Next(-42), "JHUT-2025-011", "LIC-PAT-EXCL", 6_800_000, null, "江苏沭川光伏科技有限公司");
        Object(agenda, today.Next(-37), "JHUT-2025-011", "hanyu-chem", "同类叠层电池专利的独占许可近期成交价更高，请说明定价依据。");
        Answer(agenda, today.Next(-34), "JHUT-2025-011", upheld: false, "价格以备案资产评估报告为准，评估值低于拟交易价格；报告摘要已附于本单位公示。异议不成立。");
        Begin(agenda, today.Next(-33), "HZUAF-2025-08", "LIC-PAT-SOLE", 2_400_000, null, null);
        Object(agenda, today.Next(-28), "HZUAF-2025-08", "lu-zhiyuan", "第三发明人未在成果完成人名单中，权属有争议。");
        Answer(agenda, today.Next(-24), "HZUAF-2025-08", upheld: true, "经核实，完成人名单确有遗漏。公示终止，补正名单并征得同意后重新公示。");
        Begin(agenda, today.Next(-20), "ZZPU-0181", "INV", 8_200_000, "作价入股，占目标公司 18%", "盐城苏滨长澜海工装备有限公司");
        agenda.At(today.Next(-14).At(10, 15), WithdrawAsync, quietly: true);
        Begin(agenda, today.Next(-9), "ZWBE-2025-03", "LIC-PAT-SOLE", 3_400_000, null, "句容茅岭水泥有限公司");
        Object(agenda, today.Next(-3), "ZWBE-2025-03", "huilu-motor", "拟受让方的股东曾任贵院兼职，公示未作关联方说明。");
        Begin(agenda, today.Next(-17), "YZIM-2025-02", "LIC-PAT-EXCL", 10_800_000, "江苏省内独占，分三期支付", "江苏澄岳特种钢铁有限公司");
        Begin(agenda, today.Next(-6), "HZUAF-2025-08", "LIC-PAT-SOLE", null, "入门费 90 万元，另按年销售额 3% 提成，每年不少于 25 万元，共 8 年", null);
    }

    private void Begin(Agenda agenda, MarketDay day, string key, string way, long? yuan, string? terms, string? taker) =>
        agenda.At(day.At(9, 40), ct => BeginAsync(day, key, way, yuan, terms, taker, ct), quietly: true);

    private void Object(Agenda agenda, MarketDay day, string key, string party, string text) => agenda.At(day.At(14, 20), ct => ObjectAsync(key, party, text, ct), quietly: true);

    private void Answer(Agenda agenda, MarketDay day, string key, bool upheld, string words) => agenda.At(day.At(16, 5), ct => AnswerAsync(key, upheld, words, ct), quietly: true);

    private async Task BeginAsync(MarketDay day, string key, string way, long? yuan, string? terms, string? taker, CancellationToken ct)
    {
        var owner = SeedData.Owners[key];
        var (by, host) = (await cast.ActorAsync(owner, Roles.Publisher, ct), Cast.Party(owner));
        var last = day.Next(Days).Day;
        var paper = await SeedPdf.KeepAsync(market, "本单位公示截图", "Posting inside the unit", $"{host.NameZh}科研院网站“成果公示”栏，{day.Day:yyyy-MM-dd} 至 {last:yyyy-MM-dd}。", $"Website of {host.NameEn}, section notices, from {day.Day:yyyy-MM-dd} to {last:yyyy-MM-dd}.", ct);
        var words = new PublicNoticeWords(way, yuan is { } y ? Money.Yuan(y) : null, terms, taker, NoneRelated: true, null, new($"{host.NameZh}科研院网站“成果公示”栏", day.Day, last), last);
        var begun = await market.Use<BeginNotice>().RunAsync(
            new(by, market.Act("notice", key, day.Day), publishing.IdOf(key), words, [new(paper.Digest, paper.Name, paper.MediaType, paper.Size)]), ct);
        notices[key] = market.Done(begun, $"give notice of {key}");
    }

    private async Task ObjectAsync(string key, string party, string text, CancellationToken ct)
    {
        var by = await cast.ActorAsync(party, Roles.Owner, ct);
        var name = Cast.Party(party).People.Single(p => p.Id == by.Person).NameZh;
        objections[key] = market.Done(await market.Use<ObjectToNotice>().RunAsync(new(by, market.Act("object", key), notices[key], name, text, []), ct), $"object to {key}");
    }

    private async Task AnswerAsync(string key, bool upheld, string words, CancellationToken ct)
    {
        var by = await cast.ActorAsync(SeedData.Owners[key], Roles.Publisher, ct);
        var answered = await market.Use<AnswerObjection>().RunAsync(new(by, market.Act("answer", key), notices[key], await SeenAsync(key, by, ct), objections[key], upheld, words), ct);
        market.Done(answered, $"answer the objection to {key}");
    }

    private async Task WithdrawAsync(CancellationToken ct)
    {
        const string Key = "ZZPU-0181";
        var by = await cast.ActorAsync(SeedData.Owners[Key], Roles.Publisher, ct);
        var done = await market.Use<WithdrawNotice>().RunAsync(new(by, market.Act("take back", Key), notices[Key], await SeenAsync(Key, by, ct), "入股比例调整，条件确定后重新公示。"), ct);
        market.Done(done, $"take the notice of {Key} back");
    }

    private async Task<int> SeenAsync(string key, Actor by, CancellationToken ct) => (await market.Use<ReadPublicNotices>().OneAsync(notices[key], by, ct))?.Version ?? 0;
}
