using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Testing;

/// <summary>Brokerages, mandates, introductions.</summary>
public sealed partial class Given
{
    private int certificates;

    /// <summary>A verified brokerage with a graded broker who is not its owner.</summary>
    public async Task<(PartyId Brokerage, Actor Broker)> BrokerageAsync(string name = "衡远技术转移", Grade grade = Grade.Middle)
    {
        var brokerage = await PartyAsync(name, Capacities.Brokerage);
        return (brokerage, await GradedAsync(brokerage, grade));
    }

    /// <summary>A new broker of the brokerage with a grade.</summary>
    public async Task<Actor> GradedAsync(PartyId brokerage, Grade grade = Grade.Middle)
    {
        var broker = await ActorAsync(brokerage, Roles.Broker);
        (await Use<RecordGrade>().RunAsync(new(await OperatorAsync(), Act(), brokerage, broker.Person, grade, Certificate()), default)).Must();
        return broker;
    }

    /// <summary>A certificate with a number of its own.</summary>
    public BrokerCertificate Certificate() => new($"JS-{Interlocked.Increment(ref certificates):D6}", "江苏省技术产权交易市场", new(2025, 6, 1));

    /// <summary>Terms of a mandate to sell this listing for half a year from today, three percent, shared.</summary>
    public MandateTerms MandateTerms(Actor broker, ListingId listing) => new(
        MandateSide.Seller, MandateSubject.Listing, listing.Value, null, broker.Person, false, CommissionTerms.Flat(300), Today, Today.AddDays(180), null, BothSides: false);

    /// <summary>The same for a buyer's need in words.</summary>
    public MandateTerms NeedTerms(Actor broker) => MandateTerms(broker, default) with
    {
        Side = MandateSide.Buyer, Subject = MandateSubject.Need, SubjectId = Guid.Empty, Need = "万吨级烟气二氧化碳捕集装置，再生能耗低于 2.6 GJ/t",
    };

    /// <summary>A mandate that both sides signed.</summary>
    public async Task<MandateId> MandateAsync(PartyId client, Actor broker, MandateTerms terms)
    {
        var owner = await OwnerAsync(client);
        var id = (await Use<ProposeMandate>().RunAsync(new(owner, Act(), client, broker.Party, terms), default)).Must();
        foreach (var by in new[] { owner, broker })
        {
            var page = (await Use<ReadMandates>().OneAsync(id, by))!;
            (await Use<SignMandate>().RunAsync(new(by, Act(), id, page.Version, page.Digest), default)).Must();
        }

        return id;
    }

    /// <summary>An introduction under the mandate, of today.</summary>
    public async Task<IntroductionId> IntroducedAsync(MandateId mandate, Actor broker, PartyId other, ListingId? listing = null) =>
        (await Use<IntroduceParties>().RunAsync(new(broker, Act(), mandate, other, listing, Today, "在南京安排双方会谈。", null, IntroductionPaper), default)).Must();

    /// <summary>A file that shows an introduction.</summary>
    public static IntroductionPaper IntroductionPaper { get; } = new(new string('b', 64), "会谈纪要.pdf", 4_096);

    /// <summary>The day in Asia/Shanghai.</summary>
    public DateOnly Today => DateOnly.FromDateTime(exchange.Now.AddHours(8).DateTime);
}
