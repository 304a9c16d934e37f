using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Agreed deals, their gates and their contracts.</summary>
public sealed partial class Given
{
    /// <summary>Terms that are sound as they stand: one lump sum within ten days into the supervised account.</summary>
    public static DealTerms DealTermsOf(string type = "LIC-PAT-EXCL", Money? price = null) => new()
    {
        DealType = type, PaymentMode = "ONCE", Price = price ?? Money.Yuan(600_000), PayWithinDays = 10, Territory = "中国大陆", TermMonths = type.StartsWith("LIC-", StringComparison.Ordinal) ? 60 : null,
        Improvements = ImprovementOwner.Each, TaxIncluded = true, Settlement = SettlementMode.Supervised,
    };

    /// <summary>A deal that is agreed and whose gates are laid out; refused when the right is held elsewhere.</summary>
    public Task<Result<DealId>> AgreeAsync(PartyId seller, PartyId buyer, ListingId listing, DealTerms? terms = null, DealOrigin origin = DealOrigin.Direct, PartyId? brokerage = null)
    {
        var agreed = terms ?? DealTermsOf();
        var cause = new OpenGates.Input(Actor.System, Act(), default);
        return exchange.Dbs.ChangeAsync(cause, async db =>
        {
            var deal = Deal.Begin(origin, Act().Value, listing, seller, buyer, brokerage, null, exchange.Now).Must();
            db.Deals.Add(deal);
            _ = deal.BeginNegotiation().Must();
            _ = deal.Agree(agreed, 300).Must();
            await db.SaveSoFarAsync(default);
            return (await Use<OpenGates>().WithinAsync(db, cause with { Deal = deal.Id }, default)).Then<DealId>(_ => deal.Id);
        }, default);
    }

    /// <summary>The gates of a deal as the operator sees them.</summary>
    public async Task<GatesPage> GatesOfAsync(DealId deal) => (await Use<ReadGates>().RunAsync(deal, Desk))!;

    /// <summary>The gate of this kind; the first of several.</summary>
    public async Task<GateLine> GateAsync(DealId deal, GateKind kind) => (await GatesOfAsync(deal)).Gates.First(g => g.Kind == kind);

    /// <summary>The contract that stands.</summary>
    public async Task<ContractView> ContractAsync(DealId deal) => (await Use<ReadContract>().RunAsync(deal, Desk))!.Standing!;

    /// <summary>Every gate that waits is answered by the one whom it asks; the notice last, because all consents come before it.</summary>
    public async Task GatesPassedAsync(DealId deal)
    {
        var page = await GatesOfAsync(deal);
        foreach (var gate in page.Gates.Where(g => g.Status == GateStatus.Open && g.Kind != GateKind.PublicNotice)) await PassAsync(page, gate);
        if ((await GatesOfAsync(deal)).Gates.FirstOrDefault(g => g is { Kind: GateKind.PublicNotice, Status: GateStatus.Open }) is not null)
            _ = (await Use<CheckNotice>().RunAsync(new(PublisherOf(page.Deal.Seller), Act(), deal), default)).Must();
    }

    /// <summary>Seller and buyer sign the contract that stands; performance begins.</summary>
    public async Task SignedAsync(DealId deal)
    {
        var (page, contract) = (await GatesOfAsync(deal), await ContractAsync(deal));
        foreach (var by in new[] { PublisherOf(page.Deal.Seller), PayerOf(page.Deal.Buyer) })
        {
            _ = (await Use<SignContract>().RunAsync(new(by, Act(), deal, contract.Digest, SignatureForm.Declaration, null), default)).Must();
        }
    }

    /// <summary>The whole way from the gates into performance.</summary>
    public async Task PerformingAsync(DealId deal)
    {
        await GatesPassedAsync(deal);
        await SignedAsync(deal);
    }

    private async Task PassAsync(GatesPage page, GateLine gate)
    {
        if (gate.Kind == GateKind.Confirmation)
        {
            await ConfirmedAsync(page.Deal.Id);
            return;
        }

        var by = gate.Side switch { GateSide.Seller => PublisherOf(page.Deal.Seller), GateSide.Buyer => PayerOf(page.Deal.Buyer), _ => Desk };
        var domestic = gate.Kind == GateKind.ExportControl;
        var day = DateOnly.FromDateTime(exchange.Now.AddHours(8).DateTime);
        _ = (await Use<AnswerGate>().RunAsync(
            new(by, Act(), gate.Id, gate.Version, domestic ? GateStatus.NotApplicable : GateStatus.Met, "依原件核对", domestic ? null : day, gate.AsksPriority ? false : null, domestic ? [] : [await FileAsync()]), default)).Must();
    }
}
