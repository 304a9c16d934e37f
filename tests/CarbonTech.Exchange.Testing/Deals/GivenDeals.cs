using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Testing;

/// <summary>Deals.</summary>
public sealed partial class Given
{
    /// <summary>A lot's deal at the gates: the deposit counted, the rest billed, due in five days.</summary>
    public async Task<DealId> DealAsync(PartyId seller, PartyId buyer, Money price, PaymentRequestId? deposit = null, string type = "TRF-PATENT", ListingId? listing = null, Guid? lot = null)
    {
        var input = new OpenDeal.Input(
            Actor.System, Act(), DealOrigin.Lot, lot ?? Act().Value, listing ?? await ListingAsync(seller), seller, buyer, type, price, deposit, exchange.Now.AddDays(5), 300);
        return (await exchange.Dbs.ChangeAsync(input, db => Use<OpenDeal>().WithinAsync(db, input, default), default)).Must();
    }

    /// <summary>A file that may be handed in, by its content.</summary>
    public async Task<DealFile> FileAsync(string content = "evidence")
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content));
        var stored = await Use<IFileStore>().PutAsync(stream, default);
        return new(stored.Digest, "evidence.txt", "text/plain", stored.Length);
    }

    /// <summary>The step at the patent register was filed and confirmed.</summary>
    public async Task RegisteredAsync(DealId deal)
    {
        var page = (await Use<ReadSettlement>().RunAsync(deal, FinanceOf("reader")))!;
        var (by, day) = (PublisherOf(page.Deal.Seller), DateOnly.FromDateTime(exchange.Now.AddHours(8).DateTime));
        _ = (await Use<FileRegisterStep>().RunAsync(new(by, Act(), deal, page.Register!.Version, day, "2026030200001", await FileAsync()), default)).Must();
        page = (await Use<ReadSettlement>().RunAsync(deal, FinanceOf("reader")))!;
        _ = (await Use<ConfirmRegisterStep>().RunAsync(new(by, Act(), deal, page.Register!.Version, day, "手续合格通知书", await FileAsync()), default)).Must();
    }

    /// <summary>A milestone of the deal was delivered and accepted.</summary>
    public async Task DeliveredAsync(DealId deal, int ordinal)
    {
        var milestone = (await MilestoneAsync(deal, ordinal))!;
        var page = (await Use<ReadSettlement>().RunAsync(deal, FinanceOf("reader")))!;
        _ = (await Use<ReportMilestone>().RunAsync(new(PublisherOf(page.Deal.Seller), Act(), milestone.Id, milestone.Version, "已交付", await FileAsync()), default)).Must();
        milestone = (await MilestoneAsync(deal, ordinal))!;
        _ = (await Use<AcceptMilestone>().RunAsync(new(PayerOf(page.Deal.Buyer), Act(), milestone.Id, milestone.Version), default)).Must();
    }

    /// <summary>Every pay-out of the deal that waits is made, checked and sent.</summary>
    public async Task PaidOutAsync(DealId deal)
    {
        var page = (await Use<ReadSettlement>().RunAsync(deal, FinanceOf("reader")))!;
        foreach (var order in page.Payouts.Where(p => p.Status == PayoutStatus.Proposed))
        {
            _ = (await Use<MakePayout>().RunAsync(new(FinanceOf("maker"), Act(), order.Id), default)).Must();
            _ = (await Use<ApprovePayout>().RunAsync(new(FinanceOf("checker"), Act(), order.Id), default)).Must();
        }

        await exchange.SettleAsync();
    }

    /// <summary>A brokered deal whose contract was just signed: terms agreed, gates passed; through the broker of a mandate where one is named.</summary>
    public async Task<DealId> PerformingAsync(PartyId seller, PartyId buyer, DealTerms terms, ListingId? listing = null, (PartyId Brokerage, MandateId Mandate)? through = null)
    {
        var input = new BeginPerformance.Input(Actor.System, Act(), default);
        var of = listing ?? await ListingAsync(seller);
        return (await exchange.Dbs.ChangeAsync(input, async db =>
        {
            var deal = db.Deals.Add(Deal.Begin(DealOrigin.Direct, of.Value, of, seller, buyer, through?.Brokerage, through?.Mandate, exchange.Now).Must()).Entity;
            _ = deal.BeginNegotiation().Must();
            _ = deal.Agree(terms, 300).Must();
            _ = deal.OpenGates().Must();
            _ = deal.DrawContract(Id.New<ContractId>(), new string('0', 64)).Must();
            await db.SaveSoFarAsync(default);
            var begun = await Use<BeginPerformance>().WithinAsync(db, input with { Deal = deal.Id }, default);
            return begun.Then<DealId>(_ => deal.Id);
        }, default)).Must();
    }

    private async Task<MilestoneLine?> MilestoneAsync(DealId deal, int ordinal) =>
        (await Use<ReadSettlement>().RunAsync(deal, FinanceOf("reader")))!.Milestones.FirstOrDefault(m => m.Ordinal == ordinal);

    /// <summary>Terms of a know-how licence at one sum, to be changed by the test.</summary>
    public static DealTerms Terms(Money price, string mode = "ONCE", SettlementMode settlement = SettlementMode.Supervised, string type = "LIC-SECRET") => new()
    {
        DealType = type, PaymentMode = mode, Price = price, PayWithinDays = 10, Territory = "中国", TermMonths = 60, Improvements = ImprovementOwner.Each, TaxIncluded = true,
        Settlement = settlement, Deliverables = "工艺包、操作规程、培训", Acceptance = "按合同附件的验收指标",
    };

    /// <summary>Both sides signed the confirmation of the sale: one of the gates.</summary>
    public async Task ConfirmedAsync(DealId deal) => _ = (await Use<ConfirmDeal>().RunAsync(new(Actor.System, Act(), deal), default)).Must();
}
