using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Invented people begin to talk about listings, keep each other's secrets, read, offer, agree, part and quarrel.</summary>
internal sealed class Talking(SeedMarket market, Cast cast, Publishing publishing)
{
    private readonly Dictionary<string, DealId> deals = [];
    private readonly TalkBeginning beginning = new(market, cast, publishing);

    /// <summary>The deal about a listing, once its talks have begun.</summary>
    public DealId DealOf(string listing) => deals.GetValueOrDefault(listing);

    public void Plan(Agenda agenda, MarketDay today)
    {
        foreach (var (plan, i) in TalkStory.Plans.Select((p, i) => (p, i))) Plan(agenda, plan, today.Next(-plan.Day), 9 + (i % 6), today);
    }

    private void Plan(Agenda agenda, TalkPlan plan, MarketDay day, int hour, MarketDay today)
    {
        beginning.Plan(agenda, plan, day, hour, id => deals[plan.Listing] = id);
        Say(agenda, plan, day.At(hour, 20), DealSide.Buyer, "您好，我方对该成果有实施意向，想进一步了解运行数据、适用边界和许可条件。");
        if (plan.End == TalkEnd.Opened) return;
        Say(agenda, plan, day.At(hour + 1, 5), DealSide.Seller, plan.Secret ? "可以。中试数据属于保密内容，签署保密协议并完成出口问询后在资料室提供。" : "可以，公开资料已放入交易室；具体条件请以要约提出。");
        agenda.At(day.At(hour + 1, 10), ct => ShareAsync(plan, "技术简介与应用案例", RoomTier.Open, ct), quietly: true);
        if (plan.Secret) Secrecy(agenda, plan, day, hour);
        if (plan.Broker is not null) Say(agenda, plan, day.Next(3).At(hour, 40), DealSide.Broker, "建议先以普通许可切入一条产线，按节能量核定后再谈扩大范围。", proposal: true);
        Offers(agenda, plan, day.Next(plan.Secret ? 4 : 1), hour);
        var last = day.Next((plan.Secret ? 4 : 1) + (2 * plan.Offers.Count));
        switch (plan.End)
        {
            case TalkEnd.Agreed: agenda.At(last.At(hour, 30), ct => AcceptAsync(plan, ct)); break;
            case TalkEnd.Terminated: agenda.At(last.At(hour, 30), ct => PartAsync(plan, ct)); break;
            case TalkEnd.Disputed: agenda.At(day.Next(6).At(hour, 30), ct => QuarrelAsync(plan, ct)); break;
            case TalkEnd.Reading: agenda.At(today.Next(-1).At(hour, 15), ct => TasksAsync(plan, ct), quietly: true); break;
        }
    }

    private void Secrecy(Agenda agenda, TalkPlan plan, MarketDay day, int hour)
    {
        agenda.At(day.At(hour + 1, 30), ct => AskAsync(plan, ct));
        agenda.At(day.Next(1).At(hour, 10), ct => SignAsync(plan, DealSide.Seller, ct), quietly: true);
        agenda.At(day.Next(1).At(hour, 15), ct => ShareAsync(plan, "中试运行数据与物料平衡", RoomTier.Secret, ct), quietly: true);
        agenda.At(day.Next(1).At(hour, 16), ct => ShareAsync(plan, "底价测算（内部）", RoomTier.Own, ct), quietly: true);
        if (plan.End == TalkEnd.HalfSecret) return;
        agenda.At(day.Next(1).At(hour + 1), ct => SignAsync(plan, DealSide.Buyer, ct), quietly: true);
        if (plan.Broker is not null) agenda.At(day.Next(1).At(hour + 1, 20), ct => SignAsync(plan, DealSide.Broker, ct), quietly: true);
        agenda.At(day.Next(2).At(hour), ct => AnswerAsync(plan, ct), quietly: true);
        agenda.At(day.Next(2).At(hour + 1), ct => ConfirmAsync(plan, ct));
        agenda.At(day.Next(3).At(hour), ct => OpenAsync(plan, ct), quietly: true);
        if (plan.Offers.Count > 0) agenda.At(day.Next(3).At(hour + 2), ct => NegotiateAsync(plan, ct), quietly: true);
    }

    private void Offers(Agenda agenda, TalkPlan plan, MarketDay from, int hour)
    {
        foreach (var (offer, i) in plan.Offers.Select((o, i) => (o, i))) Offer(agenda, plan, offer, i, from.Next(2 * i), hour);
    }

    private void Offer(Agenda agenda, TalkPlan plan, TalkOffer offer, int i, MarketDay day, int hour)
    {
        agenda.At(day.At(hour, 30), ct => OfferAsync(plan, offer, i, ct));
        if (offer.TakenBack) agenda.At(day.Next(1).At(hour, 30), ct => TakeBackAsync(plan, offer, i, ct));
    }

    private void Say(Agenda agenda, TalkPlan plan, DateTimeOffset at, DealSide side, string text, bool proposal = false) => agenda.At(at, async ct =>
    {
        var said = await market.Use<WriteMessage>().RunAsync(new(await ByAsync(plan, side, ct), Act(plan, "say", at.UtcTicks), Of(plan), text, proposal), ct);
        market.Done(said, $"write about {plan.Listing}");
    }, quietly: true);

    private async Task ShareAsync(TalkPlan plan, string name, RoomTier tier, CancellationToken ct)
    {
        var file = await SeedPaper.StoreAsync(market, name, $"{name}\n\n{SeedData.Rows[plan.Listing]["title_zh"]}\n本文件为演示市场的虚构资料。\n", ct);
        market.Done(await market.Use<ShareFile>().RunAsync(new(await ByAsync(plan, DealSide.Seller, ct), Act(plan, "share", name), Of(plan), file, tier, null), ct), $"share {name} of {plan.Listing}");
    }

    private async Task AskAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await ByAsync(plan, DealSide.Buyer, ct);
        market.Done(await market.Use<AskNda>().RunAsync(new(by, Act(plan, "nda"), Of(plan), await SeenAsync(plan, by, ct), 5), ct), $"ask for secrecy about {plan.Listing}");
    }

    private async Task SignAsync(TalkPlan plan, DealSide side, CancellationToken ct)
    {
        var by = await ByAsync(plan, side, ct);
        if (await market.Use<ReadRoom>().NdaAsync(Of(plan), by, ct) is not { WaitsForMe: true } paper) return;
        market.Done(await market.Use<SignNda>().RunAsync(new(by, Act(plan, "sign", side), Of(plan), paper.Digest), ct), $"sign the secrecy of {plan.Listing}");
    }

    private async Task AnswerAsync(TalkPlan plan, CancellationToken ct)
    {
        var facts = new ExportFacts(false, false, false, ExportGround.Domestic, null, null, null);
        market.Done(await market.Use<AnswerExport>().RunAsync(new(await ByAsync(plan, DealSide.Buyer, ct), Act(plan, "export"), Of(plan), ExportStage.Room, facts), ct), $"answer about export of {plan.Listing}");
    }

    private async Task ConfirmAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await ByAsync(plan, DealSide.Seller, ct);
        if ((await market.Use<ReadRoom>().RunAsync(Of(plan), by, ct))?.Export.LastOrDefault(e => e.Status == ExportAnswerStatus.Answered) is not { } answer) return;
        market.Done(await market.Use<JudgeExport>().RunAsync(new(by, Act(plan, "confirm"), Of(plan), answer.Id, true, null), ct), $"confirm the export answer of {plan.Listing}");
    }

    private async Task OpenAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await ByAsync(plan, DealSide.Buyer, ct);
        foreach (var file in (await market.Use<ReadRoom>().RunAsync(Of(plan), by, ct))?.Files.Where(f => f.MayOpen) ?? [])
            market.Done(await market.Use<OpenRoomFile>().RunAsync(new(by, Act(plan, "open", file.Digest), Of(plan), file.Id), ct), $"open a file of {plan.Listing}");
    }

    private async Task NegotiateAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await ByAsync(plan, DealSide.Buyer, ct);
        market.Done(await market.Use<BeginStage>().RunAsync(new(by, Act(plan, "negotiate"), Of(plan), await SeenAsync(plan, by, ct), true), ct), $"negotiate about {plan.Listing}");
    }

    private async Task OfferAsync(TalkPlan plan, TalkOffer offer, int n, CancellationToken ct)
    {
        var by = await ByAsync(plan, offer.By, ct);
        var open = (await market.Use<ReadOffers>().RunAsync(Of(plan), by, ct))?.Open;
        var through = MarketDay.Of(market.Clock.GetUtcNow()).Next(offer.Days).Day;
        market.Done(await market.Use<MakeOffer>().RunAsync(new(by, Act(plan, "offer", n), Of(plan), offer.Terms, through, offer.Note, open?.Id), ct), $"offer {n} for {plan.Listing}");
    }

    private async Task TakeBackAsync(TalkPlan plan, TalkOffer offer, int n, CancellationToken ct)
    {
        var by = await ByAsync(plan, offer.By, ct);
        if ((await market.Use<ReadOffers>().RunAsync(Of(plan), by, ct))?.Open is not { } open) return;
        market.Done(await market.Use<WithdrawOffer>().RunAsync(new(by, Act(plan, "take back", n), Of(plan), open.Id), ct), $"take offer {n} for {plan.Listing} back");
    }

    private async Task AcceptAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await ByAsync(plan, plan.Offers[^1].By == DealSide.Seller ? DealSide.Buyer : DealSide.Seller, ct);
        if ((await market.Use<ReadOffers>().RunAsync(Of(plan), by, ct))?.Open is not { } open) return;
        market.Done(await market.Use<AcceptOffer>().RunAsync(new(by, Act(plan, "accept"), Of(plan), open.Id), ct), $"accept for {plan.Listing}");
    }

    private async Task PartAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await ByAsync(plan, DealSide.Buyer, ct);
        if ((await market.Use<ReadOffers>().RunAsync(Of(plan), by, ct))?.Open is { } open)
            market.Done(await market.Use<DeclineOffer>().RunAsync(new(by, Act(plan, "decline"), Of(plan), open.Id, "独占许可费超出本年度技术引进预算。"), ct), $"decline for {plan.Listing}");
        var ended = await market.Use<TerminateDeal>().RunAsync(new(by, Act(plan, "part"), Of(plan), await SeenAsync(plan, by, ct), "双方对独占许可费差距较大，暂不继续；明年完成中试评估后再议。"), ct);
        market.Done(ended, $"part over {plan.Listing}");
    }

    private async Task QuarrelAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await ByAsync(plan, DealSide.Seller, ct);
        var raised = await market.Use<RaiseDispute>().RunAsync(new(by, Act(plan, "dispute"), Of(plan), "受让方在公开会议上展示了资料室中的保密测试曲线，请运营方核查打开记录。"), ct);
        market.Done(raised, $"quarrel about {plan.Listing}");
    }

    private async Task TasksAsync(TalkPlan plan, CancellationToken ct)
    {
        var due = MarketDay.Of(market.Clock.GetUtcNow());
        foreach (var (title, side, days) in new[] { ("补充提供 1,000 小时衰减曲线", DealSide.Seller, 4), ("确认现场考察人员名单", DealSide.Buyer, 2) })
        {
            var by = await ByAsync(plan, side == DealSide.Seller ? DealSide.Buyer : DealSide.Seller, ct);
            market.Done(await market.Use<SetTask>().RunAsync(new(by, Act(plan, "task", title), Of(plan), title, side, due.Next(days).Day), ct), $"set a task for {plan.Listing}");
        }
    }

    private Task<Actor> ByAsync(TalkPlan plan, DealSide side, CancellationToken ct) => side switch
    {
        DealSide.Seller => cast.ActorAsync(plan.Seller, Roles.Publisher, ct),
        DealSide.Buyer => cast.ActorAsync(plan.Buyer, Roles.Buyer, ct),
        DealSide.Broker => cast.ActorAsync(plan.Broker!, Roles.Broker, ct),
    };

    private async Task<int> SeenAsync(TalkPlan plan, Actor by, CancellationToken ct) => (await market.Use<ReadDeals>().OneAsync(Of(plan), by, ct))?.Version ?? 0;

    private DealId Of(TalkPlan plan) => DealOf(plan.Listing);

    private ActId Act(TalkPlan plan, string what, object? which = null) => market.Act("talk", plan.Listing, what, which ?? "");
}
