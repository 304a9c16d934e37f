using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Mandates;

public sealed class IntroductionTests : MandateCase
{
    [Fact]
    public async Task It_stands_with_its_evidence_and_its_digest_is_in_the_journal()
    {
        var mandate = await Exchange.Given.MandateAsync(Client, Broker, Terms);
        var id = await Exchange.Given.IntroducedAsync(mandate, Broker, Firm);
        var line = (await Exchange.Get<ReadIntroductions>().OneAsync(id, Broker))!;
        Assert.Equal((Client, Firm, (ListingId?)Listing, "会谈纪要.pdf"), (line.Seller, line.Buyer, line.Listing, line.Evidence.Name));
        var fact = await Exchange.Dbs.ReadAsync(db => db.Journal.SingleAsync(j => j.Fact == nameof(PartiesIntroduced)));
        Assert.Equal(line.Digest, ExchangeJson.Read<PartiesIntroduced>(fact.Body).Digest);
    }

    [Fact]
    public async Task Both_introduced_parties_see_it_and_object_once()
    {
        var id = await Exchange.Given.IntroducedAsync(await Exchange.Given.MandateAsync(Client, Broker, Terms), Broker, Firm);
        var (seller, buyer) = (await OwnerAsync(), await Exchange.Given.OwnerAsync(Firm));
        Assert.True(Assert.Single(await Exchange.Get<ReadIntroductions>().OfPartyAsync(buyer)).MayObject);
        Refused(await ObjectAsync(id, buyer, " "), "kernel.required");
        Refused(await ObjectAsync(id, buyer, new string('长', 2_001)), "kernel.too-long");
        (await ObjectAsync(id, buyer)).Must();
        Refused(await ObjectAsync(id, buyer), IntroductionRefusals.ObjectedAlready);
        (await ObjectAsync(id, seller)).Must();
        var line = Assert.Single(await Exchange.Get<ReadIntroductions>().OfPartyAsync(seller));
        Assert.Equal((2, false), (line.Objections.Count, line.MayObject));
        foreach (var stranger in new[] { Broker, await Exchange.Given.OperatorAsync(), await Exchange.Given.ActorAsync(Firm, Roles.Clerk), Actor.Nobody })
        {
            Refused(await ObjectAsync(id, stranger), IntroductionRefusals.NotIntroduced);
        }

        Refused(await ObjectAsync(Id.New<IntroductionId>(), buyer), IntroductionRefusals.NoSuchIntroduction);
        Assert.Null(await Exchange.Get<ReadIntroductions>().OneAsync(id, await Exchange.Given.OwnerAsync(await Exchange.Given.PartyAsync("别的大学"))));
    }

    [Fact]
    public async Task Only_the_brokerage_records_it_under_a_mandate_in_force()
    {
        var proposed = (await ProposeAsync(Terms)).Must();
        Refused(await IntroduceAsync(proposed), MandateRefusals.NotInForce);
        var later = await Exchange.Given.MandateAsync(Client, Broker, Terms with { From = Terms.From.AddDays(2) });
        Refused(await IntroduceAsync(later), MandateRefusals.NotInForce);
        var id = await Exchange.Given.MandateAsync(Client, Broker, Terms);
        var (_, rival) = await Exchange.Given.BrokerageAsync("吴门知联");
        foreach (var stranger in new[] { await OwnerAsync(), await Exchange.Given.OwnerAsync(Firm), rival, await Exchange.Given.ActorAsync(Broker.Party, Roles.Clerk), Actor.Nobody })
        {
            Refused(await IntroduceAsync(id, by: stranger), MandateRefusals.NotYours);
        }

        Refused(await IntroduceAsync(Id.New<MandateId>()), MandateRefusals.NoSuchMandate);
        (await IntroduceAsync(id)).Must();
        Refused(await IntroduceAsync(id), IntroductionRefusals.IntroducedAlready);
        Exchange.Clock.SetUtcNow(new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero));
        Refused(await IntroduceAsync(id), MandateRefusals.NotInForce);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_refused_beside_its_field()
    {
        var id = await Exchange.Given.MandateAsync(Client, Broker, Terms);
        Refused(await IntroduceAsync(id, other: default(PartyId)), ["kernel.required"]);
        Refused(await IntroduceAsync(id, other: Client), [IntroductionRefusals.NobodyElse.Code]);
        Refused(await IntroduceAsync(id, other: Broker.Party), [IntroductionRefusals.NobodyElse.Code]);
        Refused(await IntroduceAsync(id, other: (await Exchange.Given.OperatorAsync()).Party), [IntroductionRefusals.OtherNotVerified.Code]);
        Refused(await IntroduceAsync(id, on: Terms.From.AddDays(-1)), [IntroductionRefusals.OutsideMandate.Code]);
        Refused(await IntroduceAsync(id, on: Terms.From.AddDays(1)), [IntroductionRefusals.OutsideMandate.Code]);
        Refused(await IntroduceAsync(id, note: " "), ["kernel.required"]);
        Refused(await IntroduceAsync(id, note: new string('长', 2_001)), ["kernel.too-long"]);
        Refused(await IntroduceAsync(id, evidence: Given.IntroductionPaper with { Digest = "x" }), [IntroductionRefusals.BadPaper.Code]);
        var bare = new IntroduceParties.Input(Broker, Given.Act(), id, Firm, null, Terms.From, "会谈", null, null);
        Refused(await Exchange.Get<IntroduceParties>().RunAsync(bare, default), IntroductionRefusals.EvidenceNeeded);
    }

    [Fact]
    public async Task Under_a_buyers_mandate_the_listing_is_the_other_partys()
    {
        var need = await Exchange.Given.MandateAsync(Firm, Broker, Exchange.Given.NeedTerms(Broker));
        var elsewhere = await Exchange.Given.ListingAsync(await Exchange.Given.PartyAsync("别的大学"));
        Refused(await IntroduceAsync(need, other: Client, listing: elsewhere), IntroductionRefusals.OtherListing);
        var id = (await IntroduceAsync(need, other: Client, listing: Listing)).Must();
        var line = (await Exchange.Get<ReadIntroductions>().OneAsync(id, Broker))!;
        Assert.Equal((Client, Firm), (line.Seller, line.Buyer));
    }

    [Fact]
    public async Task A_tie_with_the_other_party_is_said()
    {
        var id = await Exchange.Given.MandateAsync(Client, Broker, Terms);
        (await Exchange.Get<DeclareTie>().RunAsync(new(await Exchange.Given.OwnerAsync(Firm), Given.Act(), Firm, Broker.Party, TieKind.Holding), default)).Must();
        Refused(await IntroduceAsync(id), IntroductionRefusals.TieUndeclared);
        (await IntroduceAsync(id, tie: "该公司持有本机构 5% 股权")).Must();
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task A_brokerage_on_both_sides_needs_the_acceptance_of_both(bool seller, bool buyer)
    {
        var sell = await Exchange.Given.MandateAsync(Client, Broker, Terms with { BothSides = seller });
        await Exchange.Given.MandateAsync(Firm, Broker, Exchange.Given.NeedTerms(Broker) with { BothSides = buyer });
        var done = await IntroduceAsync(sell);
        if (seller && buyer) done.Must();
        else Refused(done, IntroductionRefusals.BothSidesNotAccepted);
    }

    [Fact]
    public async Task A_deal_between_introduced_parties_finds_who_brought_them_together_first()
    {
        var (_, rival) = await Exchange.Given.BrokerageAsync("吴门知联");
        var first = await Exchange.Given.IntroducedAsync(await Exchange.Given.MandateAsync(Client, Broker, Terms), Broker, Firm);
        Exchange.Pass(TimeSpan.FromDays(1));
        var second = await Exchange.Given.IntroducedAsync(await Exchange.Given.MandateAsync(Client, rival, Exchange.Given.MandateTerms(rival, Listing)), rival, Firm);
        var hints = await BetweenAsync(Listing);
        Assert.Equal([first, second], hints.Select(h => h.Introduction));
        Assert.All(hints, h => Assert.True(h.Binds));
        (await ObjectAsync(first, await Exchange.Given.OwnerAsync(Firm))).Must();
        hints = await BetweenAsync(Listing);
        Assert.Equal([second, first], hints.Select(h => h.Introduction));
        Assert.True(hints[1] is { Objected: true, Binds: false });
        Assert.All(await BetweenAsync(await Exchange.Given.ListingAsync(Client)), h => Assert.False(h.Binds));
        Assert.Empty(await Exchange.Dbs.ReadAsync(db => Introductions.BetweenAsync(db, Firm, Client, Listing, default)));
    }

    [Fact]
    public async Task The_end_of_the_mandate_leaves_it_standing()
    {
        var mandate = await Exchange.Given.MandateAsync(Client, Broker, Terms);
        await Exchange.Given.IntroducedAsync(mandate, Broker, Firm);
        (await Exchange.Get<TerminateMandate>().RunAsync(new(await OwnerAsync(), Given.Act(), mandate, (await PageAsync(mandate)).Version, "自行洽谈"), default)).Must();
        var hint = Assert.Single(await BetweenAsync(Listing));
        Assert.Equal((mandate, Broker.Party, Broker.Person, true), (hint.Mandate, hint.Brokerage, hint.Broker, hint.Binds));
    }

    [Fact]
    public async Task A_deals_page_shows_what_came_before_it_to_those_concerned()
    {
        await Exchange.Given.IntroducedAsync(await Exchange.Given.MandateAsync(Client, Broker, Terms), Broker, Firm);
        var deal = await Exchange.Given.DealAsync(Client, Firm, Money.Yuan(1_000_000), listing: Listing);
        Exchange.Pass(TimeSpan.FromHours(1));
        var (_, rival) = await Exchange.Given.BrokerageAsync("吴门知联");
        await Exchange.Given.IntroducedAsync(await Exchange.Given.MandateAsync(Client, rival, Exchange.Given.MandateTerms(rival, Listing)), rival, Firm);
        foreach (var reader in new[] { await OwnerAsync(), await Exchange.Given.OwnerAsync(Firm), Broker, await Exchange.Given.OperatorAsync() })
        {
            Assert.Equal(Broker.Party, Assert.Single(await Exchange.Get<ReadIntroductions>().OfDealAsync(deal, reader)).Brokerage);
        }

        Assert.Empty(await Exchange.Get<ReadIntroductions>().OfDealAsync(deal, rival));
    }

    private async Task<IReadOnlyList<IntroductionHint>> BetweenAsync(ListingId listing) =>
        await Exchange.Dbs.ReadAsync(db => Introductions.BetweenAsync(db, Client, Firm, listing, default));

    private Task<Result<Nothing>> ObjectAsync(IntroductionId id, Actor by, string text = "双方此前已经认识。") =>
        Exchange.Get<ObjectToIntroduction>().RunAsync(new(by, Given.Act(), id, text), default);

    private Task<Result<IntroductionId>> IntroduceAsync(
        MandateId id, Actor? by = null, PartyId? other = null, ListingId? listing = null, DateOnly? on = null, string note = "在南京安排双方会谈。", string? tie = null, IntroductionPaper? evidence = null) =>
        Exchange.Get<IntroduceParties>().RunAsync(
            new(by ?? Broker, Given.Act(), id, other ?? Firm, listing, on ?? Exchange.Given.Today, note, tie, evidence ?? Given.IntroductionPaper), default);

    private static void Refused(Result<IntroductionId> result, string[] codes)
    {
        Assert.True(result.IsRefused(out var no), $"{codes[0]} was not refused");
        Assert.Equal(codes, no!.Select(r => r.Code));
    }
}
