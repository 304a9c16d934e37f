using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Agreed talks go on: an exclusive licence of a public unit waits for the second signature after its notice, an ordinary one in instalments is being
/// performed, and a brokered one is completed, with its commission paid and its certificate issued.</summary>
internal sealed class Performing(SeedMarket market, Cast cast, Talking talking)
{
    private readonly Contracting contracting = new(market, cast);
    private readonly PerformingActs acts = new(market, cast, talking);

    public void Plan(Agenda agenda, MarketDay today)
    {
        var (shaft, motor, paste) = (Of("YZIM-2025-02"), Of("HLM-2026-03"), Of("SCPV-2026-003"));
        Gates(agenda, shaft, today.Next(-15));
        agenda.Pass(today.Next(-1).At(9, 30));
        agenda.At(today.Next(-1).At(10, 30), ct => contracting.SignAsync(Deal(shaft), shaft.Seller, DealSide.Seller, ct));

        Signed(agenda, motor, today.Next(-16), "2026-32-0418");
        agenda.At(today.Next(-13).At(10), ct => acts.PayAsync(motor, ct));
        agenda.At(today.Next(-12).At(10), ct => acts.DeliverAsync(motor, "合同生效，工艺包第一部分与控制程序已移交。", ct));
        agenda.At(today.Next(-11).At(10), ct => acts.AcceptAsync(motor, ct));
        PaidOut(agenda, motor, today.Next(-10));
        agenda.At(today.Next(-2).At(15), ct => acts.DeliverAsync(motor, "首批样机型式试验已完成，附试验报告；请组织验收。", ct));

        Signed(agenda, paste, today.Next(-28), "2026-32-0391");
        agenda.At(today.Next(-25).At(10), ct => acts.PayAsync(paste, ct));
        agenda.At(today.Next(-22).At(10), ct => acts.DeliverAsync(paste, "浆料配方、烧结曲线与印刷参数包已移交，产线调试两次。", ct));
        agenda.At(today.Next(-20).At(16), ct => acts.AcceptAsync(paste, ct));
        agenda.At(today.Next(-20).At(17), ct => acts.FileAsync(paste, ct));
        agenda.At(today.Next(-18).At(11), ct => acts.RecordAsync(paste, ct));
        PaidOut(agenda, paste, today.Next(-17));
        agenda.At(today.Next(-16).At(9, 30), ct => acts.CertifyAsync(paste, ct));
    }

    private void Gates(Agenda agenda, TalkPlan plan, MarketDay day)
    {
        agenda.At(day.At(10, 10), ct => contracting.AnswerAsync(Deal(plan), plan.Seller, GateSide.Seller, ct, GateKind.PublicNotice));
        agenda.At(day.At(11, 20), ct => contracting.AnswerAsync(Deal(plan), plan.Buyer, GateSide.Buyer, ct));
    }

    private void Signed(Agenda agenda, TalkPlan plan, MarketDay day, string number)
    {
        Gates(agenda, plan, day);
        agenda.At(day.At(14, 30), ct => contracting.SignAsync(Deal(plan), plan.Seller, DealSide.Seller, ct));
        agenda.At(day.At(15, 40), ct => contracting.SignAsync(Deal(plan), plan.Buyer, DealSide.Buyer, ct, sealedScan: true));
        agenda.At(day.Next(1).At(9, 20), ct => contracting.RegisterAsync(Deal(plan), plan.Seller, number, ct), quietly: true);
    }

    private void PaidOut(Agenda agenda, TalkPlan plan, MarketDay day)
    {
        agenda.At(day.At(10), ct => acts.PayOutAsync(plan, check: false, ct), quietly: true);
        agenda.At(day.At(15), ct => acts.PayOutAsync(plan, check: true, ct));
        agenda.Pass(day.At(15, 5));
    }

    private DealId Deal(TalkPlan plan) => talking.DealOf(plan.Listing);

    private static TalkPlan Of(string listing) => TalkStory.Plans.Single(p => p.Listing == listing);
}
