using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Demands, responses and enquiries for tests. The clock of tests starts on 2026-03-02 in Shanghai.</summary>
public sealed partial class Given
{
    /// <summary>A buyer of the party.</summary>
    public static Actor BuyerOf(PartyId party, Capacities capacities = Capacities.Enterprise) => new(new(Id.Named($"buyer {party}")), party, capacities, Roles.Buyer, true);

    /// <summary>A broker of the brokerage.</summary>
    public static Actor BrokerOf(PartyId party) => new(new(Id.Named($"broker {party}")), party, Capacities.Brokerage, Roles.Broker, true);

    /// <summary>A content that may be submitted as it stands.</summary>
    public static DemandContent Need(string name = "烧结烟气低温余热回收与碳捕集耦合技术") => new()
    {
        NameZh = name, NameEn = "Low-temperature waste heat recovery coupled with carbon capture",
        DetailZh = "烧结烟气温度 120 至 150 摄氏度，流量每小时 90 万标准立方米，希望回收余热用于胺液再生，单位捕集能耗低于每吨 2.6 吉焦。",
        DetailEn = "Sinter flue gas at 120–150 °C, 900,000 Nm3/h; the heat shall drive solvent regeneration below 2.6 GJ per tonne.",
        Type = "02", Modes = ["02", "03"], Field = "SF-04.1", Region = "320500", InvestFrom = Money.Yuan(2_000_000), InvestTo = Money.Yuan(5_000_000), Until = new DateOnly(2026, 6, 30),
        Trl = 6, Contact = new("顾问", "0512-5550 7788", "rd@buyer.example"),
    };

    public async Task<DemandId> DemandDraftAsync(PartyId party, DemandContent? content = null) =>
        (await Use<DraftDemand>().RunAsync(new(BuyerOf(party), Act(), content ?? Need()), default)).Must();

    public async Task<DemandId> SubmittedDemandAsync(PartyId party, DemandContent? content = null)
    {
        var id = await DemandDraftAsync(party, content);
        (await Use<SubmitDemand>().RunAsync(new(BuyerOf(party), Act(), id, await SeenAsync(id)), default)).Must();
        return id;
    }

    /// <summary>A demand on the market.</summary>
    public async Task<DemandId> DemandAsync(PartyId party, DemandContent? content = null)
    {
        var id = await SubmittedDemandAsync(party, content);
        (await Use<OpenDemand>().RunAsync(new(Desk, Act(), id, await SeenAsync(id)), default)).Must();
        return id;
    }

    /// <summary>An owner's response with these listings, or with a new one.</summary>
    public async Task<ResponseId> ResponseAsync(DemandId demand, PartyId owner, params ListingId[] listings)
    {
        if (listings.Length == 0) listings = [await ListingAsync(owner)];
        return (await Use<SendResponse>().RunAsync(new(PublisherOf(owner), Act(), demand, listings, "中试装置可供考察，参数与需求相符。"), default)).Must();
    }

    /// <summary>The publisher took the response for its first listing.</summary>
    public async Task TakenAsync(ResponseId response)
    {
        var line = (await Use<ReadResponses>().OneAsync(response, Desk))!;
        var publisher = (await Use<ReadDemand>().RunAsync(line.Demand, Desk))!.Publisher;
        (await Use<TakeResponse>().RunAsync(new(BuyerOf(publisher), Act(), response, line.Version, line.Listings[0].Listing), default)).Must();
    }

    /// <summary>An enquiry of the party about the listing.</summary>
    public async Task<EnquiryId> EnquiryAsync(ListingId listing, PartyId asker, string subject = "许可条件") =>
        (await Use<AskAboutListing>().RunAsync(new(BuyerOf(asker), Act(), listing, EnquiryPurpose.Licence, subject, "请介绍普通许可的条件和已有的应用情况。"), default)).Must();

    public async Task<EnquiryId> AnsweredAsync(ListingId listing, PartyId asker)
    {
        var id = await EnquiryAsync(listing, asker);
        var page = (await Use<ReadEnquiries>().OneAsync(id, Desk))!;
        (await Use<AnswerEnquiry>().RunAsync(new(PublisherOf(page.Line.Owner), Act(), id, page.Version, "已有两家企业取得普通许可，可安排现场考察。"), default)).Must();
        return id;
    }

    public async Task<int> SeenAsync(DemandId id) => (await Use<ReadDemand>().RunAsync(id, Desk))!.Version;

    public async Task<int> SeenAsync(ResponseId id) => (await Use<ReadResponses>().OneAsync(id, Desk))!.Version;

    public async Task<int> SeenAsync(EnquiryId id) => (await Use<ReadEnquiries>().OneAsync(id, Desk))!.Version;
}
