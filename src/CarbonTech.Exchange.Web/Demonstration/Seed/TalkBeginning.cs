using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>What brought the two sides of an invented deal together: an enquiry and its answer, a demand and its response, a public price, or an invitation.</summary>
internal sealed class TalkBeginning(SeedMarket market, Cast cast, Publishing publishing)
{
    public void Plan(Agenda agenda, TalkPlan plan, MarketDay day, int hour, Action<DealId> begun)
    {
        switch (plan.Origin)
        {
            case DealOrigin.Enquiry:
                agenda.At(day.Next(-3).At(hour), ct => AskAsync(plan, ct));
                agenda.At(day.Next(-1).At(hour), ct => AnswerAsync(plan, ct));
                agenda.At(day.At(hour), async ct => begun(await FromEnquiryAsync(plan, ct)));
                break;
            case DealOrigin.Demand:
                agenda.At(day.Next(-9).At(hour), ct => PublishAsync(plan, ct));
                agenda.At(day.Next(-5).At(hour), ct => RespondAsync(plan, ct));
                agenda.At(day.At(hour), async ct => begun(await FromResponseAsync(plan, ct)));
                break;
            default:
                agenda.At(day.At(hour), async ct => begun(await FromListingAsync(plan, ct)));
                break;
        }
    }

    private readonly Dictionary<string, EnquiryId> enquiries = [];
    private readonly Dictionary<string, DemandId> demands = [];
    private readonly Dictionary<string, ResponseId> responses = [];

    private async Task AskAsync(TalkPlan plan, CancellationToken ct)
    {
        var asked = await market.Use<AskAboutListing>().RunAsync(
            new(await BuyerAsync(plan, ct), Act(plan, "ask"), publishing.IdOf(plan.Listing), EnquiryPurpose.Licence, "许可条件与应用业绩", "请介绍现有应用的规模、连续运行时间，以及许可的方式和大致费用。"), ct);
        enquiries[plan.Listing] = market.Done(asked, $"enquire about {plan.Listing}");
    }

    private async Task AnswerAsync(TalkPlan plan, CancellationToken ct)
    {
        var (by, id) = (await SellerAsync(plan, ct), enquiries[plan.Listing]);
        if (await market.Use<ReadEnquiries>().OneAsync(id, by, ct) is not { } page) return;
        var answered = await market.Use<AnswerEnquiry>().RunAsync(new(by, Act(plan, "answer"), id, page.Version, "已有中试装置连续运行，可安排考察；许可方式可谈，具体条件在交易室中进一步沟通。"), ct);
        market.Done(answered, $"answer about {plan.Listing}");
    }

    private async Task<DealId> FromEnquiryAsync(TalkPlan plan, CancellationToken ct)
    {
        var (by, id) = (await BuyerAsync(plan, ct), enquiries[plan.Listing]);
        var seen = (await market.Use<ReadEnquiries>().OneAsync(id, by, ct))?.Version ?? 0;
        return market.Done(await market.Use<BeginDealFromEnquiry>().RunAsync(new(by, Act(plan, "begin"), id, seen), ct), $"begin about {plan.Listing}");
    }

    private async Task PublishAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = await BuyerAsync(plan, ct);
        var drafted = await market.Use<DraftDemand>().RunAsync(new(by, Act(plan, "demand"), Need(MarketDay.Of(market.Clock.GetUtcNow()).Next(120).Day)), ct);
        var id = demands[plan.Listing] = market.Done(drafted, $"draft the demand of {plan.Buyer}");
        market.Done(await market.Use<SubmitDemand>().RunAsync(new(by, Act(plan, "submit"), id, await SeenAsync(id, by, ct)), ct), $"submit the demand of {plan.Buyer}");
        var desk = await cast.OperatorAsync(ct);
        market.Done(await market.Use<OpenDemand>().RunAsync(new(desk, Act(plan, "open-demand"), id, await SeenAsync(id, desk, ct)), ct), $"open the demand of {plan.Buyer}");
    }

    private async Task RespondAsync(TalkPlan plan, CancellationToken ct)
    {
        var by = plan.Broker is { } broker ? await cast.ActorAsync(broker, Roles.Broker, ct) : await SellerAsync(plan, ct);
        var sent = await market.Use<SendResponse>().RunAsync(new(by, Act(plan, "respond"), demands[plan.Listing], [publishing.IdOf(plan.Listing)], "该成果与贵方余热温位和蒸汽参数相符，已有 2 吨每小时示范，可陪同考察。"), ct);
        responses[plan.Listing] = market.Done(sent, $"respond with {plan.Listing}");
    }

    private async Task<DealId> FromResponseAsync(TalkPlan plan, CancellationToken ct)
    {
        var (by, id) = (await BuyerAsync(plan, ct), responses[plan.Listing]);
        var seen = (await market.Use<ReadResponses>().OneAsync(id, by, ct))?.Version ?? 0;
        return market.Done(await market.Use<BeginDealFromResponse>().RunAsync(new(by, Act(plan, "begin"), id, seen, publishing.IdOf(plan.Listing)), ct), $"begin about {plan.Listing}");
    }

    private async Task<DealId> FromListingAsync(TalkPlan plan, CancellationToken ct)
    {
        var invites = plan.Listing == "JZ-H2-05";
        var by = invites ? await SellerAsync(plan, ct) : await BuyerAsync(plan, ct);
        var broker = plan.Broker is { } named ? (await market.Use<ReadBrokerChoices>().RunAsync(publishing.IdOf(plan.Listing), by, ct)).FirstOrDefault(b => b.Brokerage == cast.IdOf(named)) : null;
        if (plan.Broker is not null && broker is null) market.Complain($"{plan.Broker} holds no mandate for {plan.Listing}");
        var begun = await market.Use<BeginDealOnListing>().RunAsync(
            new(by, Act(plan, "begin"), publishing.IdOf(plan.Listing), invites ? cast.IdOf(plan.Buyer) : null, plan.Origin == DealOrigin.PublicOffer, broker?.Mandate), ct);
        return market.Done(begun, $"begin about {plan.Listing}");
    }

    private static DemandContent Need(DateOnly until) => new()
    {
        NameZh = "水泥厂窑尾余热制取低压蒸汽的高温热泵技术", NameEn = "High-temperature heat pump for low-pressure steam from kiln waste heat",
        DetailZh = "窑尾收尘后烟气 85 至 95 摄氏度，余热水 60 摄氏度左右，希望制取 0.2 兆帕饱和蒸汽用于原料烘干，年运行不少于 7,000 小时，性能系数不低于 3。",
        DetailEn = "Flue gas at 85–95 °C behind the kiln filter and water at about 60 °C shall yield saturated steam at 0.2 MPa for drying, 7,000 hours a year, COP 3 or better.",
        Type = "02", Modes = ["02", "03"], Field = "SF-02.5", Region = "321100", InvestFrom = Money.Yuan(1_500_000), InvestTo = Money.Yuan(4_000_000), Until = until,
        Trl = 7, Contact = new("华石栋", "0511-8555 0100", "tech@maoling.demo.example"),
    };

    private async Task<int> SeenAsync(DemandId id, Actor by, CancellationToken ct) => (await market.Use<ReadDemand>().RunAsync(id, by, ct))?.Version ?? 0;

    private Task<Actor> BuyerAsync(TalkPlan plan, CancellationToken ct) => cast.ActorAsync(plan.Buyer, Roles.Buyer, ct);

    private Task<Actor> SellerAsync(TalkPlan plan, CancellationToken ct) => cast.ActorAsync(plan.Seller, Roles.Publisher, ct);

    private ActId Act(TalkPlan plan, string what) => market.Act("talk", plan.Listing, what);
}
