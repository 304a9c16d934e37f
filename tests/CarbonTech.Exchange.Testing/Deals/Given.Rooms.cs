using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Talks, rooms and offers. Parties are real ones: their owners act.</summary>
public sealed partial class Given
{
    /// <summary>Nothing about the deal is foreign.</summary>
    public static ExportFacts Domestic { get; } = new(false, false, false, ExportGround.Domestic, null, null, null);

    /// <summary>Terms of an ordinary licence, paid at once into escrow.</summary>
    public static DealTerms Licence(long price = 600_000) => new()
    {
        DealType = "LIC-PAT-ORD", PaymentMode = "ONCE", Price = Money.Yuan(price), PayWithinDays = 15, Territory = "中国境内", TermMonths = 60, Improvements = ImprovementOwner.Each,
        TaxIncluded = true, Settlement = SettlementMode.Supervised, Deliverables = "工艺包、操作手册、两次现场培训", Acceptance = "按合同附件的性能指标连续运行 72 小时考核",
    };

    /// <summary>Two parties who just began to talk about a listing of the seller.</summary>
    public async Task<DealId> BegunAsync(PartyId seller, PartyId buyer, ListingId? listing = null, PartyId? brokerage = null, DealOrigin origin = DealOrigin.Direct)
    {
        var about = listing ?? await ListingAsync(seller);
        var input = new BeginDeal.Input(await OwnerAsync(buyer), Act(), origin, about.Value, about, buyer, brokerage);
        return (await exchange.Dbs.ChangeAsync(input, db => Use<BeginDeal>().WithinAsync(db, input, default), default)).Must();
    }

    /// <summary>The version of a deal that its seller would see now.</summary>
    public async Task<int> SeenAsync(DealId deal) => (await Use<ReadDeals>().OneAsync(deal, Desk))!.Version;

    /// <summary>Both sides of a deal with their owners.</summary>
    public async Task<(Actor Seller, Actor Buyer)> SidesAsync(DealId deal)
    {
        var line = (await Use<ReadDeals>().OneAsync(deal, Desk))!.Deal;
        return (await OwnerAsync(line.Seller), await OwnerAsync(line.Buyer));
    }

    /// <summary>The buyer asked for secrecy, both sides signed.</summary>
    public async Task SecretAsync(DealId deal)
    {
        var (seller, buyer) = await SidesAsync(deal);
        (await Use<AskNda>().RunAsync(new(buyer, Act(), deal, await SeenAsync(deal), 5), default)).Must();
        foreach (var by in new[] { seller, buyer })
        {
            var paper = (await Use<ReadRoom>().NdaAsync(deal, by))!;
            (await Use<SignNda>().RunAsync(new(by, Act(), deal, paper.Digest), default)).Must();
        }
    }

    /// <summary>The buyer answered the export question before the room; nobody judged it yet.</summary>
    public async Task<ExportAnswerId> ExportAnsweredAsync(DealId deal, ExportFacts? facts = null) =>
        (await Use<AnswerExport>().RunAsync(new((await SidesAsync(deal)).Buyer, Act(), deal, ExportStage.Room, facts ?? Domestic), default)).Must();

    /// <summary>Signed, answered and confirmed: the data room is open.</summary>
    public async Task OpenRoomAsync(DealId deal)
    {
        await SecretAsync(deal);
        var answer = await ExportAnsweredAsync(deal);
        (await Use<JudgeExport>().RunAsync(new((await SidesAsync(deal)).Seller, Act(), deal, answer, true, null), default)).Must();
    }

    /// <summary>The buyer went straight to the offers.</summary>
    public async Task<DealId> NegotiatingAsync(PartyId seller, PartyId buyer, ListingId? listing = null, PartyId? brokerage = null)
    {
        var deal = await BegunAsync(seller, buyer, listing, brokerage);
        (await Use<BeginStage>().RunAsync(new((await SidesAsync(deal)).Buyer, Act(), deal, await SeenAsync(deal), true), default)).Must();
        return deal;
    }

    /// <summary>An offer of this side, which answers the one that is open; good for ten days.</summary>
    public async Task<OfferId> OfferAsync(DealId deal, DealSide side, DealTerms? terms = null)
    {
        var (seller, buyer) = await SidesAsync(deal);
        var open = (await Use<ReadOffers>().RunAsync(deal, seller))!.Open;
        var by = side == DealSide.Seller ? seller : buyer;
        return (await Use<MakeOffer>().RunAsync(new(by, Act(), deal, terms ?? Licence(), ChinaDay.Of(exchange.Now).AddDays(10), null, open?.Id), default)).Must();
    }

    /// <summary>A deal whose buyer offered these terms and whose seller accepted them; it stands at the gates.</summary>
    public async Task<DealId> AgreedAsync(PartyId seller, PartyId buyer, DealTerms? terms = null, ListingId? listing = null, PartyId? brokerage = null)
    {
        var deal = await NegotiatingAsync(seller, buyer, listing, brokerage);
        var offer = await OfferAsync(deal, DealSide.Buyer, terms);
        (await Use<AcceptOffer>().RunAsync(new((await SidesAsync(deal)).Seller, Act(), deal, offer), default)).Must();
        return deal;
    }

    /// <summary>A file whose bytes are in the store.</summary>
    public async Task<DealFile> PaperAsync(string name = "说明.pdf", string text = "%PDF-1.7 a paper")
    {
        var stored = await Use<IFileStore>().PutAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), default);
        return new(stored.Digest, name, "application/pdf", stored.Length);
    }

    /// <summary>A file that a side put into the room.</summary>
    public async Task<RoomFileId> SharedAsync(DealId deal, Actor by, RoomTier tier, string name = "说明.pdf") =>
        (await Use<ShareFile>().RunAsync(new(by, Act(), deal, await PaperAsync(name, $"%PDF-1.7 {name}"), tier, null), default)).Must();
}
