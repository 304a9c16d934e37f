using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>What tests of a deal's performance ask again and again.</summary>
internal static class SettlementCase
{
    internal static readonly Actor SellerSide = Given.PublisherOf(Seller);
    internal static readonly Actor BuyerSide = Given.PayerOf(Buyer);
    internal static readonly Actor Stranger = Given.PayerOf(new(Id.Named("stranger")));

    internal static async Task<SettlementPage> MoneyAsync(this TestExchange exchange, DealId deal) => (await exchange.Get<ReadSettlement>().RunAsync(deal, Clerk))!;

    internal static async Task<DueLine> DueAsync(this TestExchange exchange, DealId deal, int ordinal = 1) => (await exchange.MoneyAsync(deal)).Dues.Single(d => d.Ordinal == ordinal);

    internal static async Task<MilestoneLine> MilestoneAsync(this TestExchange exchange, DealId deal, int ordinal = 1) => (await exchange.MoneyAsync(deal)).Milestones.Single(m => m.Ordinal == ordinal);

    /// <summary>The bill of a sum is paid and booked.</summary>
    internal static async Task PayDueAsync(this TestExchange exchange, DealId deal, int ordinal = 1)
    {
        await exchange.Given.PayAsync((await exchange.DueAsync(deal, ordinal)).Bill!.Id);
        await exchange.SettleAsync();
    }

    internal static async Task<Result<DueStatus>> StateAsync(this TestExchange exchange, DealId deal, Actor? by = null, int ordinal = 1, int? seen = null, string reference = "B2026030200017", int days = 0, bool file = true)
    {
        var due = await exchange.DueAsync(deal, ordinal);
        return await exchange.Get<StatePayment>().RunAsync(
            new(by ?? BuyerSide, Act(), due.Id, seen ?? due.Version, exchange.Today(days), reference, file ? await exchange.Given.FileAsync() : null), default);
    }

    internal static async Task<Result<DueStatus>> ConfirmAsync(this TestExchange exchange, DealId deal, Actor? by = null, int ordinal = 1)
    {
        var due = await exchange.DueAsync(deal, ordinal);
        return await exchange.Get<ConfirmReceipt>().RunAsync(new(by ?? SellerSide, Act(), due.Id, due.Version), default);
    }

    internal static async Task<Result<MilestoneStatus>> AcceptAsync(this TestExchange exchange, DealId deal, Actor? by = null, int ordinal = 1)
    {
        var milestone = await exchange.MilestoneAsync(deal, ordinal);
        return await exchange.Get<AcceptMilestone>().RunAsync(new(by ?? BuyerSide, Act(), milestone.Id, milestone.Version), default);
    }

    internal static async Task<Result<MilestoneStatus>> DeliverAsync(this TestExchange exchange, DealId deal, Actor? by = null, int ordinal = 1, string report = "已按清单交付", bool file = true, int? seen = null)
    {
        var milestone = await exchange.MilestoneAsync(deal, ordinal);
        return await exchange.Get<ReportMilestone>().RunAsync(new(by ?? SellerSide, Act(), milestone.Id, seen ?? milestone.Version, report, file ? await exchange.Given.FileAsync() : null), default);
    }

    /// <summary>The register step goes one step on, if it may.</summary>
    internal static async Task RegisterAsync(this TestExchange exchange, DealId deal)
    {
        if ((await exchange.MoneyAsync(deal)).Register is not { } step) return;
        var file = await exchange.Given.FileAsync();
        if (step.Status == RegisterStatus.Due) _ = await exchange.Get<FileRegisterStep>().RunAsync(new(SellerSide, Act(), deal, step.Version, exchange.Today(), "2026030200001", file), default);
        else _ = await exchange.Get<ConfirmRegisterStep>().RunAsync(new(SellerSide, Act(), deal, step.Version, exchange.Today(), "手续合格通知书", file), default);
    }

    /// <summary>Every pay-out that may be made and checked now is.</summary>
    internal static async Task OrderAsync(this TestExchange exchange, DealId deal)
    {
        foreach (var order in (await exchange.MoneyAsync(deal)).Payouts)
        {
            _ = await exchange.Get<MakePayout>().RunAsync(new(Clerk, Act(), order.Id), default);
            _ = await exchange.Get<ApprovePayout>().RunAsync(new(Second, Act(), order.Id), default);
        }
    }

    internal static DateOnly Today(this TestExchange exchange, int days = 0) => DateOnly.FromDateTime(exchange.Now.AddHours(8).AddDays(days).DateTime);

    internal static bool Refused<T>(this Result<T> result, string code) => result.IsRefused(out var no) && no.Has(code);

    internal static DealTerms InParts(params (long Yuan, int Days)[] parts) => Given.Terms(Money.Yuan(parts.Sum(p => p.Yuan)), "INSTAL") with
    {
        Instalments = [.. parts.Select((p, i) => new Instalment(Money.Yuan(p.Yuan), $"第 {i + 1} 阶段", p.Days))],
    };
}
