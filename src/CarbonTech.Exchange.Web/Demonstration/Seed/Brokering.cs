using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The operator records the brokers' grades; mandates are proposed, signed, declined, taken back, ended early and by the clock; brokers record
/// introductions, one of which the introduced party denies.</summary>
internal sealed class Brokering(SeedMarket market, Cast cast, Publishing publishing)
{
    private readonly Dictionary<string, MandateId> mandates = [];
    private readonly Dictionary<string, MandatePlan> plans = [];

    public void Plan(Agenda agenda, MarketDay from, MarketDay today)
    {
        agenda.At(from.Next(3).At(9), GradeAsync, quietly: true);
        Agreed(agenda, from.Next(8), new("electrode", "jianghuai-ut", "hengyuan-tt", 0, "JHUT-2024-027", null, Exclusive: true, [(0, 300)], CommissionPayer.Split, BothSides: true), 200);
        Agreed(agenda, from.Next(12), new("sinter", "chengyue-steel", "wumen-broker", 0, null, "烧结烟气 120–150 ℃ 低温余热用于捕集溶剂再生的成套技术，捕集能耗低于 2.6 GJ/t", false, [(0, 500), (2_000_000, 300), (10_000_000, 100)], CommissionPayer.Buyer, true), 240);
        Agreed(agenda, from.Next(10), new("algae", "hongzehu-uaf", "hengyuan-tt", 1, "HZUAF-2025-08", null, false, [(0, 400)], CommissionPayer.Seller, false), 150);
        Agreed(agenda, from.Next(9), new("furnace", "yangzi-metallurgy", "hengyuan-tt", 1, "YZIM-2026-09", null, false, [(0, 350)], CommissionPayer.Split, false), 31);
        Agreed(agenda, from.Next(11), new("paste", "shuchuan-pv", "hengyuan-tt", 0, "SCPV-2026-003", null, false, [(0, 300)], CommissionPayer.Split, false), 200);
        agenda.At(from.Next(35).At(11), ct => EndAsync("algae", ct), quietly: true);
        Introduced(agenda, from.Next(16), "electrode", "hanyu-chem", null, "在南京组织双方技术交流，介绍电解槽电极寿命数据。", deny: null);
        Introduced(agenda, from.Next(24), "electrode", "huilu-motor", null, "以函件方式向对方推荐该成果并附技术资料目录。", deny: "该成果系本公司在展会上自行接洽，未经贵机构介绍。");
        Introduced(agenda, from.Next(27), "sinter", "yangzi-metallurgy", "YZIM-2025-02", "陪同委托人到研究所考察中试装置，形成会谈纪要。", deny: null);
        agenda.At(today.Next(-12).At(9, 30), ct => ProposeAsync(new("heat-pump", "zhongwu-building", "wumen-broker", 0, "ZWBE-2026-05", null, false, [(0, 600)], CommissionPayer.Seller, false), byBroker: true, 180, ct), quietly: true);
        agenda.At(today.Next(-10).At(15), DeclineAsync, quietly: true);
        agenda.At(today.Next(-7).At(10), ct => ProposeAsync(new("floater", "yuntai-ou", "hengyuan-tt", 0, "YTOU-2024-S09", null, true, [(0, 250)], CommissionPayer.Split, false), byBroker: false, 180, ct), quietly: true);
        agenda.At(today.Next(-6).At(17), WithdrawAsync, quietly: true);
        agenda.At(today.Next(-2).At(10, 30), ct => ProposeAsync(new("inverter", "zhenze-pu", "wumen-broker", 1, "ZZPU-0163", null, false, [(0, 300)], CommissionPayer.Split, false), byBroker: true, 200, ct), quietly: true);
        agenda.At(today.Next(-2).At(10, 50), ct => SignAsync("inverter", broker: true, ct), quietly: true);
    }

    private void Agreed(Agenda agenda, MarketDay day, MandatePlan plan, int days)
    {
        agenda.At(day.At(9, 10), ct => ProposeAsync(plan, byBroker: false, days, ct), quietly: true);
        agenda.At(day.At(9, 30), ct => SignAsync(plan.Key, broker: false, ct), quietly: true);
        agenda.At(day.Next(1).At(14), ct => SignAsync(plan.Key, broker: true, ct), quietly: true);
    }

    private void Introduced(Agenda agenda, MarketDay day, string mandate, string other, string? listing, string note, string? deny)
    {
        var introduction = default(IntroductionId);
        agenda.At(day.At(16), async ct => introduction = await IntroduceAsync(day, mandate, other, listing, note, ct), quietly: true);
        if (deny is not null) agenda.At(day.Next(2).At(9, 50), ct => DenyAsync(introduction, other, deny, ct), quietly: true);
    }

    private async Task GradeAsync(CancellationToken ct)
    {
        var by = await cast.OperatorAsync(ct);
        (string Party, int Which, Grade Grade, string Number)[] all =
        [
            ("hengyuan-tt", 0, Grade.Senior, "苏技经高 2024-0117"), ("hengyuan-tt", 1, Grade.Middle, "苏技经中 2024-0862"), ("wumen-broker", 0, Grade.Middle, "苏技经中 2023-0455"),
            ("wumen-broker", 1, Grade.Junior, "苏技经初 2025-1203"),
        ];
        foreach (var (party, which, grade, number) in all)
        {
            var paper = new BrokerCertificate(number, "江苏省技术转移联盟", MarketDay.Of(market.Clock.GetUtcNow()).Next(-400 - (90 * which)).Day);
            var done = await market.Use<RecordGrade>().RunAsync(new(by, market.Act("grade", number), cast.IdOf(party), Cast.Party(party).People[which].Id, grade, paper), ct);
            market.Done(done, $"record the grade {number}");
        }
    }

    private async Task ProposeAsync(MandatePlan plan, bool byBroker, int days, CancellationToken ct)
    {
        var today = MarketDay.Of(market.Clock.GetUtcNow());
        var by = byBroker ? await BrokerAsync(plan, ct) : await ClientAsync(plan, ct);
        mandates[plan.Key] = market.Done(
            await market.Use<ProposeMandate>().RunAsync(
                new(by, market.Act("mandate", plan.Key), cast.IdOf(plan.Client), cast.IdOf(plan.Brokerage), plan.Terms(publishing, Cast.Party(plan.Brokerage).People[plan.Broker].Id, today.Day, days)), ct),
            $"propose the mandate {plan.Key}");
        plans[plan.Key] = plan;
    }

    private async Task SignAsync(string key, bool broker, CancellationToken ct)
    {
        var by = broker ? await BrokerAsync(plans[key], ct) : await ClientAsync(plans[key], ct);
        if (await market.Use<ReadMandates>().OneAsync(mandates[key], by, ct) is not { } page) return;
        market.Done(await market.Use<SignMandate>().RunAsync(new(by, market.Act("sign", key, broker), mandates[key], page.Version, page.Digest), ct), $"sign the mandate {key}");
    }

    private async Task EndAsync(string key, CancellationToken ct)
    {
        var by = await ClientAsync(plans[key], ct);
        market.Done(await market.Use<TerminateMandate>().RunAsync(new(by, market.Act("end", key), mandates[key], await SeenAsync(key, by, ct), "成果权属需补正，暂停对外推介。"), ct), $"end the mandate {key}");
    }

    private async Task DeclineAsync(CancellationToken ct)
    {
        var by = await ClientAsync(plans["heat-pump"], ct);
        var done = await market.Use<DeclineMandate>().RunAsync(new(by, market.Act("decline", "heat-pump"), mandates["heat-pump"], await SeenAsync("heat-pump", by, ct), "费率高于本院上限 4%，可以调整后再议。"), ct);
        market.Done(done, "decline a mandate");
    }

    private async Task WithdrawAsync(CancellationToken ct)
    {
        var by = await ClientAsync(plans["floater"], ct);
        var done = await market.Use<WithdrawMandate>().RunAsync(new(by, market.Act("take back", "floater"), mandates["floater"], await SeenAsync("floater", by, ct), "改为自行洽谈。"), ct);
        market.Done(done, "take a mandate back");
    }

    private async Task<IntroductionId> IntroduceAsync(MarketDay day, string key, string other, string? listing, string note, CancellationToken ct)
    {
        var by = await BrokerAsync(plans[key], ct);
        var (client, host) = (Cast.Party(plans[key].Client), Cast.Party(other));
        var paper = await SeedPdf.KeepAsync(market, "引荐纪要", "Record of an introduction", $"{client.NameZh} 与 {host.NameZh}，{day.Day:yyyy-MM-dd}：{note}", $"{client.NameEn} and {host.NameEn}, {day.Day:yyyy-MM-dd}.", ct);
        var done = await market.Use<IntroduceParties>().RunAsync(
            new(by, market.Act("introduce", key, other), mandates[key], cast.IdOf(other), listing is null ? null : publishing.IdOf(listing), day.Day, note, null, new(paper.Digest, paper.Name, paper.Size)), ct);
        return market.Done(done, $"introduce {other} under {key}");
    }

    private async Task DenyAsync(IntroductionId introduction, string party, string text, CancellationToken ct)
    {
        var by = await cast.ActorAsync(party, Roles.Buyer, ct);
        market.Done(await market.Use<ObjectToIntroduction>().RunAsync(new(by, market.Act("deny", introduction), introduction, text), ct), "object to an introduction");
    }

    private async Task<int> SeenAsync(string key, Actor by, CancellationToken ct) => (await market.Use<ReadMandates>().OneAsync(mandates[key], by, ct))?.Version ?? 0;

    private Task<Actor> ClientAsync(MandatePlan plan, CancellationToken ct) => cast.ActorAsync(plan.Client, plan.Listing is null ? Roles.Buyer : Roles.Publisher, ct);

    private Task<Actor> BrokerAsync(MandatePlan plan, CancellationToken ct) => cast.PersonAsync(plan.Brokerage, plan.Broker, ct);
}
