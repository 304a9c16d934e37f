using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Confirmations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>After a sale both sides sign the confirmation, answer the gates and sign the contract; the buyer pays, the seller shows the register step, and
/// the operator's finance pays out.</summary>
internal sealed class Settling(SeedMarket market, Cast cast, Bidding bidding)
{
    private readonly Contracting contracting = new(market, cast);

    public void Plan(Agenda agenda, SessionPlan session, LotPlan lot, Func<LotId> id)
    {
        var day = MarketDay.Of(session.Times.FreeEndsAt);
        agenda.At(day.Next(1).At(9, 20), ct => SignAsync(lot, id(), seller: true, ct));
        if (lot.After < Aftermath.Paid) return;
        agenda.At(day.Next(1).At(10, 40), ct => SignAsync(lot, id(), seller: false, ct));
        agenda.At(day.Next(1).At(14, 10), ct => AnswerAsync(lot, id(), seller: true, ct));
        agenda.At(day.Next(1).At(15, 30), ct => AnswerAsync(lot, id(), seller: false, ct));
        agenda.At(day.Next(1).At(16, 20), ct => ContractAsync(lot, id(), seller: true, ct));
        agenda.At(day.Next(1).At(16, 50), ct => ContractAsync(lot, id(), seller: false, ct));
        agenda.At(day.Next(2).At(10), ct => PayAsync(lot, id(), ct));
        if (lot.After < Aftermath.Ordered) return;
        agenda.At(day.Next(2).At(14, 30), ct => FileAsync(lot, id(), ct));
        agenda.At(day.Next(3).At(14, 30), ct => ShowAsync(lot, id(), ct));
        agenda.At(day.Next(4).At(10), ct => PayOutAsync(lot, id(), check: false, ct));
        if (lot.After < Aftermath.Completed) return;
        agenda.At(day.Next(4).At(15), ct => PayOutAsync(lot, id(), check: true, ct));
        agenda.Pass(day.Next(4).At(15, 5));
        agenda.At(day.Next(5).At(9, 30), ct => CertifyAsync(lot, id(), ct));
    }

    private async Task SignAsync(LotPlan lot, LotId id, bool seller, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { } deal) return;
        var by = seller ? await cast.ActorAsync(lot.Seller, Roles.Publisher, ct) : await BuyerAsync(lot, deal, Roles.Buyer, ct);
        if (await market.Use<ReadConfirmation>().RunAsync(id, by, ct) is not { WaitsForMe: true } paper) return;
        market.Done(await market.Use<SignConfirmation>().RunAsync(new(by, market.Act("sign", lot.Listing, seller), id, paper.Digest), ct), $"sign for {lot.Listing}");
    }

    private async Task AnswerAsync(LotPlan lot, LotId id, bool seller, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { } deal) return;
        await contracting.AnswerAsync(deal.Deal.Id, seller ? lot.Seller : TakerOf(lot, deal), seller ? GateSide.Seller : GateSide.Buyer, ct);
    }

    private async Task ContractAsync(LotPlan lot, LotId id, bool seller, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { } deal) return;
        await contracting.SignAsync(deal.Deal.Id, seller ? lot.Seller : TakerOf(lot, deal), seller ? DealSide.Seller : DealSide.Buyer, ct, sealedScan: !seller);
    }

    private async Task PayAsync(LotPlan lot, LotId id, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { Bill: { } bill } deal) return;
        await bidding.PayAsync(await BuyerAsync(lot, deal, Roles.Buyer, ct), bill.Id, $"成交价款 {deal.Deal.TitleZh}", ct);
    }

    private async Task FileAsync(LotPlan lot, LotId id, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { NeedsRegister: true, Register: { } step } deal) return;
        var by = await cast.ActorAsync(lot.Seller, Roles.Publisher, ct);
        var on = MarketDay.Of(market.Clock.GetUtcNow()).Day;
        var paper = await SeedPaper.StoreAsync(market, $"受理通知书 {lot.Listing}", $"国家知识产权局 手续受理通知书\n标的：{deal.Deal.TitleZh}\n日期：{on:yyyy-MM-dd}\n", ct);
        var filed = await market.Use<FileRegisterStep>().RunAsync(new(by, market.Act("register-filed", lot.Listing), deal.Deal.Id, step.Version, on, $"{on:yyyyMMdd}0{Math.Abs(lot.Listing.Sum(c => c)):0000}", paper), ct);
        market.Done(filed, $"file the register step of {lot.Listing}");
    }

    private async Task ShowAsync(LotPlan lot, LotId id, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { NeedsRegister: true, Register: { } step } deal) return;
        var by = await cast.ActorAsync(lot.Seller, Roles.Publisher, ct);
        var on = MarketDay.Of(market.Clock.GetUtcNow()).Day;
        var paper = await SeedPaper.StoreAsync(market, $"手续合格通知书 {lot.Listing}", $"国家知识产权局 手续合格通知书（著录项目变更、许可备案）\n标的：{deal.Deal.TitleZh}\n日期：{on:yyyy-MM-dd}\n", ct);
        var shown = await market.Use<ConfirmRegisterStep>().RunAsync(new(by, market.Act("register-step", lot.Listing), deal.Deal.Id, step.Version, on, "手续合格通知书已收到，原件由转让方留存。", paper), ct);
        market.Done(shown, $"show the register step of {lot.Listing}");
    }

    private async Task PayOutAsync(LotPlan lot, LotId id, bool check, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { } deal) return;
        var by = await cast.FinanceAsync(check ? 1 : 0, ct);
        foreach (var order in deal.Payouts)
        {
            var done = check
                ? await market.Use<ApprovePayout>().RunAsync(new(by, market.Act("approve", order.Id), order.Id), ct)
                : await market.Use<MakePayout>().RunAsync(new(by, market.Act("make", order.Id), order.Id), ct);
            market.Done(done, $"pay out for {lot.Listing}");
        }
    }

    /// <summary>The operator confirms the certificate that the completed deal proposed; both sides let the public see the amount.</summary>
    private async Task CertifyAsync(LotPlan lot, LotId id, CancellationToken ct)
    {
        if (await DealAsync(id, ct) is not { } deal) return;
        var by = await cast.OperatorAsync(ct);
        if (await market.Use<ReadDealCertificates>().OfDealAsync(deal.Deal.Id, by, ct) is not { Certificates: [{ Status: DealCertificateStatus.Proposed } waiting, ..] }) return;
        market.Done(await market.Use<IssueDealCertificate>().RunAsync(new(by, market.Act("certify", lot.Listing), waiting.Id, waiting.Version), ct), $"certify the deal of {lot.Listing}");
        foreach (var side in new[] { await cast.ActorAsync(lot.Seller, Roles.Publisher, ct), await BuyerAsync(lot, deal, Roles.Buyer, ct) })
        {
            market.Done(await market.Use<ChoosePublication>().RunAsync(new(side, market.Act("publication", lot.Listing, side.Party), deal.Deal.Id, false, true), ct), $"publish the amount of {lot.Listing}");
        }
    }

    private async Task<DealPage?> DealAsync(LotId id, CancellationToken ct)
    {
        if (id == default) return null;
        var by = await cast.FinanceAsync(0, ct);
        var page = await market.Use<ReadLot>().RunAsync(id, by, ct);
        if (page?.Deal is not { } deal)
        {
            market.Complain($"lot {page?.Lot.TitleEn} has no deal: {page?.Lot.Status}");
            return null;
        }

        return await market.Use<ReadDeals>().OneAsync(deal, by, ct);
    }

    private Task<Actor> BuyerAsync(LotPlan lot, DealPage deal, Roles roles, CancellationToken ct) => cast.ActorAsync(TakerOf(lot, deal), roles, ct);

    private string TakerOf(LotPlan lot, DealPage deal) => lot.Takers.First(t => cast.IdOf(t) == deal.Deal.Buyer);
}
