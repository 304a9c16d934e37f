using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Between agreement and performance: gates are answered by those whom they ask, and both sides sign the contract that was drawn.</summary>
internal sealed class Contracting(SeedMarket market, Cast cast)
{
    /// <summary>Every gate that waits for this side, but those left out.</summary>
    public async Task AnswerAsync(DealId deal, string party, GateSide side, CancellationToken ct, params GateKind[] but)
    {
        var by = side == GateSide.Operator ? await cast.OperatorAsync(ct) : await cast.ActorAsync(party, side == GateSide.Seller ? Roles.Publisher : Roles.Buyer, ct);
        if (await market.Use<ReadGates>().RunAsync(deal, by, ct) is not { } page) return;
        foreach (var gate in page.Gates.Where(g => g.Status == GateStatus.Open && g.Side == side && !but.Contains(g.Kind)))
        {
            var done = await market.Use<AnswerGate>().RunAsync(await InputAsync(by, deal, gate, ct), ct);
            market.Done(done, $"answer {gate.Kind} of {deal}");
        }

        if (side != GateSide.Seller || but.Contains(GateKind.PublicNotice) || await market.Use<ReadGates>().RunAsync(deal, by, ct) is not { } after) return;
        if (after.Gates.Any(g => g is { Kind: GateKind.PublicNotice, MayAnswer: true }))
            market.Done(await market.Use<CheckNotice>().RunAsync(new(by, market.Act("check-notice", deal), deal), ct), $"check the notice of {deal}");
    }

    public async Task SignAsync(DealId deal, string party, DealSide side, CancellationToken ct, bool sealedScan = false)
    {
        var by = await cast.ActorAsync(party, side == DealSide.Seller ? Roles.Publisher : Roles.Buyer, ct);
        if (await market.Use<ReadContract>().RunAsync(deal, by, ct) is not { Standing: { } contract } || contract.SignsFor != side) return;
        var scan = sealedScan ? await SeedPaper.StoreAsync(market, "盖章扫描件", $"合同 {contract.Number} 盖章扫描件\n摘要 {contract.Digest}\n", ct) : null;
        var form = sealedScan ? SignatureForm.SealedScan : SignatureForm.Declaration;
        market.Done(await market.Use<SignContract>().RunAsync(new(by, market.Act("sign-contract", deal, side), deal, contract.Digest, form, scan), ct), $"sign the contract of {deal}");
    }

    public async Task RegisterAsync(DealId deal, string party, string number, CancellationToken ct)
    {
        var by = await cast.ActorAsync(party, Roles.Publisher, ct);
        if (await market.Use<ReadContract>().RunAsync(deal, by, ct) is not { Standing: { MayRegister: true, Recordal: null } contract } || !contract.Price.IsPositive) return;
        var today = MarketDay.Of(market.Clock.GetUtcNow()).Day;
        var stated = new RegisterContract.Input(by, market.Act("register-contract", deal), deal, contract.Version, number, contract.Price, contract.Price, today, null);
        market.Done(await market.Use<RegisterContract>().RunAsync(stated, ct), $"register the contract of {deal}");
    }

    private async Task<AnswerGate.Input> InputAsync(Actor by, DealId deal, GateLine gate, CancellationToken ct)
    {
        var act = market.Act("gate", deal, gate.Kind, gate.Subject ?? "");
        if (gate.Kind == GateKind.ExportControl)
            return new(by, act, gate.Id, gate.Version, GateStatus.NotApplicable, "受让方及其实际控制人、关联方均为中国境内主体，实施地在境内。", null, null, []);
        var (text, name, words) = gate.Kind switch
        {
            GateKind.CollectiveDecision => ("校（院）长办公会集体审议，同意本项技术转移及价格。", "集体决策会议纪要", "会议纪要：同意技术转移方式与价格"),
            GateKind.CoOwner => ($"{gate.Subject} 书面同意本次交易，并声明放弃优先受让权。", "共有人同意书", "同意书：同意交易，放弃优先受让权"),
            GateKind.Completer => ("已书面告知完成人交易条件，完成人均声明不行使优先受让权。", "完成人声明", "声明：已知悉交易条件，不行使优先受让权"),
            GateKind.Encumbrance => ("质权人书面同意本次交易，解除质押登记同步办理。", "质权人同意书", "同意书：质权人同意交易"),
            _ => ("国资监管机构批复同意以协议方式转让。", "国资批复", "批复：同意协议转让"),
        };
        var file = await SeedPaper.StoreAsync(market, name, $"{words}\n交易 {deal}\n", ct);
        var today = MarketDay.Of(market.Clock.GetUtcNow()).Day;
        return new(by, act, gate.Id, gate.Version, GateStatus.Met, text, today, gate.AsksPriority ? false : null, [file]);
    }
}
