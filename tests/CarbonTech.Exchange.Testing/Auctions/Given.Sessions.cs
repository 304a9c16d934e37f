using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Sessions, lots and bid parties.</summary>
public sealed partial class Given
{
    /// <summary>Terms of a lot: start 1,000,000, step 20,000, deposit 100,000, no reserve.</summary>
    public static LotTerms Terms(long start = 1_000_000, long step = 20_000, long deposit = 100_000, long? reserve = null, string dealType = "TRF-PATENT") =>
        new(Money.Yuan(start), Money.Yuan(step), reserve * 100, Money.Yuan(deposit), dealType);

    public static SessionText SessionWords(string zh = "电池回收专场") => new(zh, "Battery recycling session", "受让方须为企业。", "Takers are enterprises.");

    /// <summary>Display and registration after a day, registration for eight days, deposits a day longer, start after ten days, two hours of free bids.</summary>
    public SessionTimes Times(int startsInDays = 10) => new(exchange.Now.AddDays(1), exchange.Now.AddDays(1), exchange.Now.AddDays(startsInDays - 2),
        exchange.Now.AddDays(startsInDays - 1), exchange.Now.AddDays(startsInDays), exchange.Now.AddDays(startsInDays).AddHours(2));

    /// <summary>The digest of the published rules; publishes them at first.</summary>
    public async Task<string> RulesAsync()
    {
        if (await Use<ReadRules>().RunAsync(HouseRules.Version, default) is { } page) return page.Digest;
        return (await Use<PublishRules>().RunAsync(new(await OperatorAsync(), Act(), HouseRules.Version, HouseRules.Zh, HouseRules.En), default)).Must();
    }

    /// <summary>A session in draft, open to consignments.</summary>
    public async Task<SessionId> SessionAsync(SessionTerms? terms = null, SessionTimes? times = null)
    {
        await RulesAsync();
        return (await Use<OpenSession>().RunAsync(
            new(await OperatorAsync(), Act(), HouseRules.Version, SessionWords(), times ?? Times(), terms ?? SessionTerms.TwoPhase), default)).Must();
    }

    /// <summary>A lot that the seller consigned to the session.</summary>
    public async Task<LotId> ConsignedAsync(SessionId session, PartyId seller, LotTerms? terms = null) => (await Use<ConsignLot>().RunAsync(
        new(PublisherOf(seller), Act(), session, await ListingAsync(seller), terms ?? Terms(), []), default)).Must();

    public async Task AnnouncedAsync(SessionId session)
    {
        var by = await OperatorAsync();
        var page = (await Use<ReadSession>().RunAsync(session, by, default))!;
        (await Use<AnnounceSession>().RunAsync(new(by, Act(), session, page.Version), default)).Must();
    }

    /// <summary>A lot on which bid parties may register now.</summary>
    public async Task<LotId> OpenLotAsync(PartyId seller, LotTerms? terms = null, SessionTerms? sessionTerms = null)
    {
        var session = await SessionAsync(sessionTerms);
        var lot = await ConsignedAsync(session, seller, terms);
        await AnnouncedAsync(session);
        exchange.Pass(TimeSpan.FromDays(1));
        await exchange.SettleAsync();
        return lot;
    }

    /// <summary>A bid party that the operator has yet to judge.</summary>
    public async Task<RegistrationId> AppliedAsync(LotId lot, PartyId lead, string? declaredTie = null, params BidPartyShare[] shares) =>
        (await Use<RegisterForLot>().RunAsync(new(await OwnerAsync(lead), Act(), lot, shares.Length > 0 ? shares : [new(lead, Registration.Whole)],
            await RulesAsync(), declaredTie, null, []), default)).Must();

    /// <summary>A bid party with its code; the deposit is asked for.</summary>
    public async Task<RegistrationId> QualifiedAsync(LotId lot, PartyId lead)
    {
        var registration = await AppliedAsync(lot, lead);
        await QualifyAsync(registration);
        return registration;
    }

    public async Task<string> QualifyAsync(RegistrationId registration)
    {
        var by = await OperatorAsync();
        var page = (await Use<ReadRegistration>().RunAsync(registration, by, default))!;
        return (await Use<QualifyRegistration>().RunAsync(new(by, Act(), registration, page.Version), default)).Must();
    }

    /// <summary>A bid party that may bid: qualified, its deposit paid and held.</summary>
    public async Task<RegistrationId> BidderAsync(LotId lot, PartyId lead)
    {
        var registration = await QualifiedAsync(lot, lead);
        var page = (await Use<ReadRegistration>().RunAsync(registration, await OwnerAsync(lead), default))!;
        if (page.DepositRequest is { } request) await PayAsync(request);
        await exchange.SettleAsync();
        return registration;
    }

    /// <summary>A lot whose bids run, with so many bid parties.</summary>
    public async Task<(LotId Lot, IReadOnlyList<(PartyId Party, RegistrationId Registration)> Bidders)> RunningLotAsync(
        PartyId seller, int bidders = 2, LotTerms? terms = null, SessionTerms? sessionTerms = null)
    {
        var lot = await OpenLotAsync(seller, terms, sessionTerms);
        var all = new List<(PartyId, RegistrationId)>();
        for (var i = 0; i < bidders; i++)
        {
            var party = await PartyAsync($"竞买企业 {i + 1}", Capacities.Enterprise);
            all.Add((party, await BidderAsync(lot, party)));
        }

        exchange.Pass(TimeSpan.FromDays(9));
        await exchange.SettleAsync();
        return (lot, all);
    }
}
