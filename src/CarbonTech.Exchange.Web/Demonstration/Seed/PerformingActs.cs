using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The single acts of a deal's performance, by its sides and the operator's people.</summary>
internal sealed class PerformingActs(SeedMarket market, Cast cast, Talking talking)
{
    /// <summary>Every sum that is billed to the buyer, his part of the broker's commission too.</summary>
    public async Task PayAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await BuyerAsync(plan, ct);
        foreach (var due in (await MoneyAsync(plan, by, ct))?.Dues.Where(d => d.Status == DueStatus.Open && d.Payer == by.Party) ?? [])
        {
            if (due.Bill is { } bill) await SeedPayment.PayAsync(market, by, bill.Id, $"{due.What} {plan.Listing}", ct);
        }
    }

    public async Task DeliverAsync(TalkPlan plan, string report, CancellationToken ct)
    {
        var by = await SellerAsync(plan, ct);
        if ((await MoneyAsync(plan, by, ct))?.Milestones.FirstOrDefault(m => m.Status == MilestoneStatus.Pending) is not { } next)
        {
            market.Complain($"{plan.Listing} has nothing to deliver");
            return;
        }

        var file = await SeedPaper.StoreAsync(market, "交付清单", $"交付清单 {plan.Listing}\n{next.Title}\n{report}\n", ct);
        market.Done(await market.Use<ReportMilestone>().RunAsync(new(by, Act(plan, "deliver", next.Ordinal), next.Id, next.Version, report, file), ct), $"deliver {plan.Listing}");
    }

    public async Task AcceptAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await BuyerAsync(plan, ct);
        if ((await MoneyAsync(plan, by, ct))?.Milestones.FirstOrDefault(m => m.Status == MilestoneStatus.Reported) is not { } next) return;
        market.Done(await market.Use<AcceptMilestone>().RunAsync(new(by, Act(plan, "accept", next.Ordinal), next.Id, next.Version), ct), $"accept the delivery of {plan.Listing}");
    }

    public async Task FileAsync(TalkPlan plan, CancellationToken ct)
    {
        var (by, on) = (await SellerAsync(plan, ct), Today);
        if ((await MoneyAsync(plan, by, ct))?.Register is not { } step) return;
        var paper = await SeedPaper.StoreAsync(market, $"备案受理通知书 {plan.Listing}", $"国家知识产权局 专利实施许可合同备案受理通知书\n标的：{plan.Listing}\n日期：{on:yyyy-MM-dd}\n", ct);
        var filed = await market.Use<FileRegisterStep>().RunAsync(new(by, Act(plan, "register-filed"), talking.DealOf(plan.Listing), step.Version, on, $"{on:yyyyMMdd}00391", paper), ct);
        market.Done(filed, $"file the licence of {plan.Listing}");
    }

    public async Task RecordAsync(TalkPlan plan, CancellationToken ct)
    {
        var (by, on) = (await SellerAsync(plan, ct), Today);
        if ((await MoneyAsync(plan, by, ct))?.Register is not { } step) return;
        var paper = await SeedPaper.StoreAsync(market, $"备案证明 {plan.Listing}", $"国家知识产权局 专利实施许可合同备案证明\n标的：{plan.Listing}\n日期：{on:yyyy-MM-dd}\n", ct);
        var shown = await market.Use<ConfirmRegisterStep>().RunAsync(new(by, Act(plan, "register-step"), talking.DealOf(plan.Listing), step.Version, on, "备案证明已收到，原件由许可方留存。", paper), ct);
        market.Done(shown, $"record the licence of {plan.Listing}");
    }

    /// <summary>One of the operator's finance makes the orders, another one checks them: proceeds and the broker's commission.</summary>
    public async Task PayOutAsync(TalkPlan plan, bool check, CancellationToken ct)
    {
        var by = await cast.FinanceAsync(check ? 1 : 0, ct);
        foreach (var order in (await MoneyAsync(plan, by, ct))?.Payouts.Where(p => p.Status == (check ? PayoutStatus.Ordered : PayoutStatus.Proposed)) ?? [])
        {
            var done = check
                ? await market.Use<ApprovePayout>().RunAsync(new(by, market.Act("approve", order.Id), order.Id), ct)
                : await market.Use<MakePayout>().RunAsync(new(by, market.Act("make", order.Id), order.Id), ct);
            market.Done(done, $"pay out for {plan.Listing}");
        }
    }

    public async Task CertifyAsync(TalkPlan plan, CancellationToken ct)
    {
        var (by, deal) = (await cast.OperatorAsync(ct), talking.DealOf(plan.Listing));
        if (await market.Use<ReadDealCertificates>().OfDealAsync(deal, by, ct) is not { Certificates: [{ Status: DealCertificateStatus.Proposed } waiting, ..] })
        {
            market.Complain($"{plan.Listing} proposed no certificate");
            return;
        }

        market.Done(await market.Use<IssueDealCertificate>().RunAsync(new(by, Act(plan, "certify"), waiting.Id, waiting.Version), ct), $"certify the deal of {plan.Listing}");
        foreach (var side in new[] { await SellerAsync(plan, ct), await BuyerAsync(plan, ct) })
        {
            market.Done(await market.Use<ChoosePublication>().RunAsync(new(side, Act(plan, "publication", side.Party), deal, false, true), ct), $"publish the amount of {plan.Listing}");
        }
    }

    private DateOnly Today => MarketDay.Of(market.Clock.GetUtcNow()).Day;

    private async Task<SettlementPage?> MoneyAsync(TalkPlan plan, Actor by, CancellationToken ct)
    {
        if (await market.Use<ReadSettlement>().RunAsync(talking.DealOf(plan.Listing), by, ct) is { } page) return page;
        market.Complain($"{plan.Listing} has no deal that is performed");
        return null;
    }

    private Task<Actor> SellerAsync(TalkPlan plan, CancellationToken ct) => cast.ActorAsync(plan.Seller, Roles.Publisher, ct);

    private Task<Actor> BuyerAsync(TalkPlan plan, CancellationToken ct) => cast.ActorAsync(plan.Buyer, Roles.Buyer, ct);

    private ActId Act(TalkPlan plan, string what, object? which = null) => market.Act("perform", plan.Listing, what, which ?? "");
}
