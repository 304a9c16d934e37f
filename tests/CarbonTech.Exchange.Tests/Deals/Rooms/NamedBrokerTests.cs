using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

/// <summary>A side names a broker when talks begin.</summary>
public sealed class NamedBrokerTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;
    private ListingId listing;
    private PartyId brokerage;
    private Actor broker = null!;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        (seller, buyer) = (await Given.PartyAsync(), await Given.PartyAsync("滨江化工", Capacities.Enterprise));
        listing = await Given.ListingAsync(seller);
        (brokerage, broker) = await Given.BrokerageAsync();
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_broker_with_a_mandate_of_the_seller_is_named_by_the_buyer_and_all_three_see_it()
    {
        var mandate = await Given.MandateAsync(seller, broker, Given.MandateTerms(broker, listing));
        Assert.Equal([new(mandate, brokerage, "衡远技术转移", Name(brokerage), Who(broker), MandateSide.Seller)], await ChoicesAsync(buyer));
        var deal = (await BeginAsync(buyer, mandate)).Must();
        var row = await exchange.Dbs.ReadAsync(db => Task.FromResult(db.Deals.Single(d => d.Id == deal)));
        Assert.Equal(((PartyId?)brokerage, (MandateId?)mandate), (row.Brokerage, row.Mandate));
        foreach (var reader in new[] { await Given.OwnerAsync(seller), await Given.OwnerAsync(buyer), broker })
        {
            Assert.Equal(brokerage, (await exchange.Get<ReadDeals>().OneAsync(deal, reader))!.Deal.Brokerage);
        }
    }

    [Fact]
    public async Task A_mandate_of_the_buyer_serves_whoever_names_it_and_is_shown_to_the_buyer_alone()
    {
        var mandate = await Given.MandateAsync(buyer, broker, Given.NeedTerms(broker));
        Assert.Equal(mandate, Assert.Single(await ChoicesAsync(buyer)).Mandate);
        Assert.Empty(await ChoicesAsync(seller));
        Assert.Empty(await ChoicesAsync(await Given.PartyAsync("旁观者", Capacities.Enterprise)));
        Assert.Empty(await exchange.Get<ReadBrokerChoices>().RunAsync(listing, Actor.Nobody));
        (await BeginAsync(seller, mandate)).Must();
    }

    [Fact]
    public async Task Only_a_live_mandate_of_either_side_about_this_listing_is_named()
    {
        var mine = Given.MandateTerms(broker, listing);
        RefusedAt("mandates.no-such-mandate", "Mandate", await BeginAsync(buyer, new(Act().Value)));
        var other = await Given.PartyAsync("旁观者", Capacities.Enterprise);
        RefusedAt("deals.mandate-of-neither", "Mandate", await BeginAsync(buyer, await Given.MandateAsync(other, broker, Given.NeedTerms(broker))));
        var elsewhere = await Given.ListingAsync(seller);
        RefusedAt("deals.mandate-elsewhere", "Mandate", await BeginAsync(buyer, await Given.MandateAsync(seller, broker, mine with { SubjectId = elsewhere.Value })));
        var later = await Given.MandateAsync(seller, broker, mine with { From = Given.Today.AddDays(5) });
        RefusedAt("mandates.not-in-force", "Mandate", await BeginAsync(buyer, later));
        Assert.Empty(await ChoicesAsync(buyer));
        exchange.Pass(TimeSpan.FromDays(6));
        Assert.Equal(later, Assert.Single(await ChoicesAsync(buyer)).Mandate);
        exchange.Pass(TimeSpan.FromDays(200));
        RefusedAt("mandates.not-in-force", "Mandate", await BeginAsync(buyer, later));
    }

    [Fact]
    public async Task A_declared_or_found_conflict_is_refused_by_name()
    {
        var declared = await Given.MandateAsync(seller, broker, Given.MandateTerms(broker, listing) with { Conflicts = "本机构持有转让方衍生企业股权" });
        RefusedAt("deals.broker-declared-conflict", "Mandate", await BeginAsync(buyer, declared));
        var (tied, second) = await Given.BrokerageAsync("云程技术经纪");
        var mandate = await Given.MandateAsync(seller, second, Given.MandateTerms(second, listing));
        (await exchange.Get<DeclareTie>().RunAsync(new(await Given.OperatorAsync(), Act(), tied, buyer, TieKind.Holding), default)).Must();
        RefusedAt("deals.broker-tied", "Mandate", await BeginAsync(buyer, mandate));
        Assert.Empty(await ChoicesAsync(buyer));
    }

    [Fact]
    public async Task A_brokerage_on_both_sides_needs_the_acceptance_of_both()
    {
        var sells = await Given.MandateAsync(seller, broker, Given.MandateTerms(broker, listing) with { BothSides = true });
        var buys = await Given.MandateAsync(buyer, broker, Given.NeedTerms(broker));
        RefusedAt("deals.broker-on-both-sides", "Mandate", await BeginAsync(buyer, sells));
        RefusedAt("deals.broker-on-both-sides", "Mandate", await BeginAsync(buyer, buys));
        var page = (await exchange.Get<ReadMandates>().OneAsync(buys, broker))!;
        (await exchange.Get<TerminateMandate>().RunAsync(new(broker, Act(), buys, page.Version, "改签同意双方居间的委托"), default)).Must();
        await Given.MandateAsync(buyer, broker, Given.NeedTerms(broker) with { BothSides = true });
        (await BeginAsync(buyer, sells)).Must();
    }

    [Fact]
    public async Task Nobody_goes_round_the_broker_who_introduced_the_two()
    {
        var (_, second) = await Given.BrokerageAsync("云程技术经纪");
        var mandate = await Given.MandateAsync(seller, broker, Given.MandateTerms(broker, listing));
        var rival = await Given.MandateAsync(buyer, second, Given.NeedTerms(second));
        await Given.IntroducedAsync(mandate, broker, buyer, listing);
        RefusedAt("deals.introduced-by-another", "Mandate", await BeginAsync(buyer, rival));
        (await BeginAsync(buyer, mandate)).Must();
    }

    [Fact]
    public async Task A_broker_who_lost_his_grade_is_not_named()
    {
        var mandate = await Given.MandateAsync(seller, broker, Given.MandateTerms(broker, listing));
        (await exchange.Get<WithdrawGrade>().RunAsync(new(await Given.OperatorAsync(), Act(), brokerage, broker.Person, "证书被撤销"), default)).Must();
        RefusedAt("mandates.broker-not-graded", "Mandate", await BeginAsync(buyer, mandate));
    }

    private async Task<Result<DealId>> BeginAsync(PartyId by, MandateId mandate) =>
        await exchange.Get<BeginDealOnListing>().RunAsync(new(await Given.OwnerAsync(by), Act(), listing, by == seller ? buyer : null, false, mandate), default);

    private async Task<IReadOnlyList<BrokerChoiceLine>> ChoicesAsync(PartyId by) => await exchange.Get<ReadBrokerChoices>().RunAsync(listing, await Given.OwnerAsync(by));

    private string Name(PartyId party) => exchange.Dbs.ReadAsync(db => Task.FromResult(db.Parties.Single(p => p.Id == party).NameEn)).GetAwaiter().GetResult();

    private string Who(Actor actor) => exchange.Dbs.ReadAsync(db => Task.FromResult(db.Accounts.Single(a => a.Id == actor.Person).Name)).GetAwaiter().GetResult();
}
