using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Sessions;

/// <summary>Consigning, announcing, withdrawing and relisting, through the real use cases.</summary>
public sealed class ConsignLotTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync();
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_consigned_lot_holds_its_patents_until_it_ends()
    {
        var session = await Given.SessionAsync();
        var listing = await Given.ListingAsync(seller);
        var lot = (await ConsignAsync(session, listing)).Must();
        Refused("catalogue.patent-held", await ConsignAsync(await Given.SessionAsync(), listing));
        (await WithdrawAsync(lot)).Must();
        (await ConsignAsync(await Given.SessionAsync(), listing)).Must();
    }

    [Fact]
    public async Task An_ordinary_licence_holds_nothing()
    {
        var listing = await Given.ListingAsync(seller);
        (await ConsignAsync(await Given.SessionAsync(), listing, Given.Terms(dealType: "LIC-PAT-ORD"))).Must();
        (await ConsignAsync(await Given.SessionAsync(), listing, Given.Terms(dealType: "LIC-PAT-ORD"))).Must();
    }

    [Fact]
    public async Task Only_the_owner_consigns_only_what_is_listed_and_only_before_the_announcement()
    {
        var session = await Given.SessionAsync();
        var listing = await Given.ListingAsync(seller);
        var other = await Given.PartyAsync("沪上研究院", Capacities.ResearchInstitute);
        Refused("membership.not-yours", await ConsignAsync(session, listing, by: Given.PublisherOf(other)));
        Refused("sessions.not-listed", await ConsignAsync(session, await Given.DraftAsync(seller)));
        Refused("catalogue.no-such-listing", await ConsignAsync(session, Id.New<ListingId>()));
        Refused("sessions.no-such-session", await ConsignAsync(Id.New<SessionId>(), listing));
        await Given.ConsignedAsync(session, seller);
        await Given.AnnouncedAsync(session);
        Refused("sessions.already-announced", await ConsignAsync(session, listing));
    }

    [Fact]
    public async Task A_listing_stands_once_in_a_session()
    {
        var session = await Given.SessionAsync();
        var listing = await Given.ListingAsync(seller);
        (await ConsignAsync(session, listing)).Must();
        Refused("sessions.already-consigned", await ConsignAsync(session, listing));
    }

    [Fact]
    public async Task A_state_owned_seller_is_sent_to_its_property_exchange()
    {
        var owned = await Given.PartyAsync("国控环保公司", Capacities.Enterprise, Regime.StateOwned);
        Refused("sessions.state-owned", await ConsignAsync(await Given.SessionAsync(), await Given.ListingAsync(owned), by: Given.PublisherOf(owned)));
    }

    [Fact]
    public async Task An_owner_of_the_state_who_joined_after_consigning_stops_the_announcement()
    {
        var session = await Given.SessionAsync();
        var listing = await Given.ListingAsync(seller, content: Given.Content() with { CoOwners = ["国控环保公司"] });
        (await ConsignAsync(session, listing)).Must();
        await Given.PartyAsync("国控环保公司", Capacities.Enterprise, Regime.StateOwned);
        var by = await Given.OperatorAsync();
        var page = (await exchange.Get<ReadSession>().RunAsync(session, by, default))!;
        Refused("sessions.state-owned", await exchange.Get<AnnounceSession>().RunAsync(new(by, Given.Act(), session, page.Version), default));
        Assert.Equal(SessionStatus.Draft, (await exchange.Get<ReadSession>().RunAsync(session, by, default))!.Status);
    }

    [Fact]
    public async Task A_deposit_above_the_start_and_a_paper_without_digest_are_refused()
    {
        var (session, listing) = (await Given.SessionAsync(), await Given.ListingAsync(seller));
        Refused("sessions.deposit-out-of-range", await ConsignAsync(session, listing, Given.Terms(start: 100, deposit: 101)));
        Refused("sessions.bad-paper", await ConsignAsync(session, listing, papers: [new("short", "说明书.pdf", "application/pdf", 3)]));
        Refused("lots.reserve-below-start", await ConsignAsync(session, listing, Given.Terms(reserve: 999_999)));
    }

    [Fact]
    public async Task The_announcement_says_of_each_lot_whether_it_has_a_reserve_and_never_how_much()
    {
        var session = await Given.SessionAsync();
        await Given.ConsignedAsync(session, seller, Given.Terms(reserve: 1_234_560));
        await Given.ConsignedAsync(session, seller);
        await Given.AnnouncedAsync(session);
        var page = (await exchange.Get<ReadSession>().RunAsync(session, Actor.Nobody, default))!;
        Assert.Equal([true, false], page.Lots.Select(l => l.HasReserve));
        Assert.DoesNotContain("123456", ExchangeJson.Write(page), StringComparison.Ordinal);
        Assert.Equal(64, page.AnnouncementDigest!.Length);
    }

    [Fact]
    public async Task A_draft_is_not_public()
    {
        var session = await Given.SessionAsync();
        var lot = await Given.ConsignedAsync(session, seller);
        Assert.Null(await exchange.Get<ReadSession>().RunAsync(session, Actor.Nobody, default));
        Assert.Null(await exchange.Get<ReadLot>().RunAsync(lot, Actor.Nobody, default));
        Assert.Empty(await exchange.Get<ReadSessions>().RunAsync(Actor.Nobody, default));
        Assert.NotNull(await exchange.Get<ReadLot>().RunAsync(lot, Given.PublisherOf(seller), default));
    }

    [Fact]
    public async Task A_lot_is_withdrawn_before_its_start_only()
    {
        var (lot, _) = await Given.RunningLotAsync(seller);
        Refused("sessions.started", await WithdrawAsync(lot));
    }

    [Fact]
    public async Task Cancelling_a_session_withdraws_its_lots_and_frees_the_rights()
    {
        var session = await Given.SessionAsync();
        var lot = await Given.ConsignedAsync(session, seller);
        await Given.AnnouncedAsync(session);
        Assert.Equal(SessionStatus.Cancelled, (await exchange.Get<CancelSession>().RunAsync(new(await Given.OperatorAsync(), Given.Act(), session, "场地"), default)).Must());
        var page = (await exchange.Get<ReadLot>().RunAsync(lot, Actor.Nobody, default))!;
        Assert.Equal(LotStatus.Withdrawn, page.Lot.Status);
        (await ConsignAsync(await Given.SessionAsync(), page.Lot.Listing)).Must();
    }

    [Fact]
    public async Task A_passed_lot_is_relisted_lower_with_its_papers_and_the_former_lot_named()
    {
        var lot = await Given.OpenLotAsync(seller);
        exchange.Pass(TimeSpan.FromDays(10));
        await exchange.SettleAsync();
        var next = await Given.SessionAsync();
        Refused("sessions.not-lower", await RelistAsync(lot, next, Given.Terms()));
        var again = (await RelistAsync(lot, next, Given.Terms(start: 800_000))).Must();
        Refused("sessions.already-consigned", await RelistAsync(lot, next, Given.Terms(start: 700_000)));
        Assert.Equal(lot, (await exchange.Get<ReadLot>().RunAsync(again, Given.PublisherOf(seller), default))!.Former);
    }

    private Task<Result<LotId>> ConsignAsync(SessionId session, ListingId listing, LotTerms? terms = null, Actor? by = null, IReadOnlyList<Paper>? papers = null) =>
        exchange.Get<ConsignLot>().RunAsync(new(by ?? Given.PublisherOf(seller), Given.Act(), session, listing, terms ?? Given.Terms(), papers ?? []), default);

    private Task<Result<LotStatus>> WithdrawAsync(LotId lot) =>
        exchange.Get<WithdrawLot>().RunAsync(new(Given.PublisherOf(seller), Given.Act(), lot, "权属有变"), default);

    private Task<Result<LotId>> RelistAsync(LotId lot, SessionId session, LotTerms terms) =>
        exchange.Get<RelistLot>().RunAsync(new(Given.PublisherOf(seller), Given.Act(), lot, session, terms), default);

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
