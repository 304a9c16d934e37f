using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Mandates;

public sealed class MandateTests : MandateCase
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_agreed_when_both_sides_signed_the_same_digest_in_either_order(bool clientFirst)
    {
        var id = (await ProposeAsync(Terms)).Must();
        Actor[] order = clientFirst ? [await OwnerAsync(), Broker] : [Broker, await OwnerAsync()];
        Refused(await SignAsync(id, order[0], new string('0', 64)), MandateRefusals.OtherDigest);
        Assert.Equal(MandateStatus.Proposed, (await SignAsync(id, order[0])).Must());
        Refused(await SignAsync(id, order[0]), MandateRefusals.SignedAlready);
        Assert.Equal(MandateStatus.Agreed, (await SignAsync(id, order[1])).Must());
        var page = await PageAsync(id);
        Assert.Equal(page.Digest, MandateText.DigestOf(page.TextZh, page.TextEn));
        Assert.True(page is { InForce: true, ClientPerson: not null, BrokerPerson: not null });
        Refused(await SignAsync(id, order[0]), "kernel.not-now");
    }

    [Fact]
    public async Task The_text_says_in_both_languages_who_what_how_much_until_when_and_every_conflict()
    {
        (await Exchange.Get<DeclareTie>().RunAsync(new(await OwnerAsync(), Given.Act(), Client, Broker.Party, TieKind.Holding), default)).Must();
        var tiers = new CommissionTerms([new(Money.Yuan(0), 500), new(Money.Yuan(1_000_000), 250)], CommissionPayer.Split, 6_000);
        Refused(await ProposeAsync(Terms), MandateRefusals.TieUndeclared);
        var id = (await ProposeAsync(Terms with { Commission = tiers, Exclusive = true, BothSides = true, Conflicts = "委托人持有本机构 10% 股权" })).Must();
        var page = await PageAsync(id);
        Assert.All(
            new[] { "江淮理工大学", "衡远技术转移", "中级技术经理人", "JS-0000", "低能耗胺法", "独家委托", "2026-08-29", "超过 1,000,000 元的部分 2.5%", "60%", "持股", "10% 股权", "可以在同一交易中同时" },
            said => Assert.Contains(said, page.TextZh, StringComparison.Ordinal));
        Assert.All(
            new[] { "intermediate technology broker", "Low-energy amine", "exclusive", "2026-08-29", "2.5 % of the part above CNY 1,000,000", "60 % by the seller", "shareholding", "art. 965" },
            said => Assert.Contains(said, page.TextEn, StringComparison.Ordinal));
        Assert.StartsWith($"技术中介合同（委托）　编号 {page.Mandate.Number}", page.TextZh, StringComparison.Ordinal);
        Assert.Contains($"number {page.Mandate.Number}", page.TextEn, StringComparison.Ordinal);
        Assert.DoesNotContain(id.ToString(), page.TextZh + page.TextEn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_brokerage_may_propose_and_the_side_that_did_not_declines_while_the_proposer_takes_back()
    {
        var id = (await ProposeAsync(Terms, Broker)).Must();
        Refused(await DeclineAsync(id, Broker), MandateRefusals.ProposerWithdraws);
        Refused(await WithdrawAsync(id, await OwnerAsync()), MandateRefusals.OtherSideDeclines);
        Refused(await DeclineAsync(id, await OwnerAsync(), ""), "kernel.required");
        Refused(await DeclineAsync(id, await OwnerAsync(), new string('长', 2_001)), "kernel.too-long");
        Assert.Equal(MandateStatus.Declined, (await DeclineAsync(id, await OwnerAsync())).Must());
        var second = (await ProposeAsync(Terms, Broker)).Must();
        Assert.Equal(MandateStatus.Withdrawn, (await WithdrawAsync(second, Broker)).Must());
        Refused(await TerminateAsync(second, Broker), "kernel.not-now");
    }

    [Fact]
    public async Task Either_side_ends_an_agreed_one_with_a_reason()
    {
        foreach (var by in new[] { await OwnerAsync(), Broker })
        {
            var id = await Exchange.Given.MandateAsync(Client, Broker, Terms);
            Refused(await DeclineAsync(id, await OwnerAsync()), "kernel.not-now");
            Refused(await TerminateAsync(id, by, " "), "kernel.required");
            Assert.Equal(MandateStatus.Terminated, (await TerminateAsync(id, by)).Must());
            Assert.Equal((by.Party, "不再需要"), ((await PageAsync(id)).DecidedBy, (await PageAsync(id)).Reason));
        }
    }

    [Fact]
    public async Task Its_time_ends_at_midnight_in_shanghai_and_an_unsigned_proposal_lapses()
    {
        var agreed = await Exchange.Given.MandateAsync(Client, Broker, Terms with { Until = Exchange.Given.Today });
        var open = (await ProposeAsync(Terms with { Until = Exchange.Given.Today })).Must();
        Refused(await Exchange.Get<EndMandate>().RunAsync(new(Actor.System, Given.Act(), agreed), default), MandateRefusals.StillRunning);
        Refused(await Exchange.Get<EndMandate>().RunAsync(new(Broker, Given.Act(), agreed), default), MandateRefusals.NotYours);
        Exchange.Clock.SetUtcNow(new(2026, 3, 2, 16, 0, 0, TimeSpan.Zero));
        Assert.Equal((MandateStatus.Ended, false), ((await PageAsync(agreed)).Mandate.Status, (await PageAsync(agreed)).InForce));
        Refused(await SignAsync(open, Broker), MandateRefusals.PeriodOver);
        Refused(await TerminateAsync(agreed, Broker), MandateRefusals.PeriodOver);
        await Exchange.SettleAsync();
        Assert.NotNull((await PageAsync(agreed)).DecidedAt);
        Assert.Equal((MandateStatus.Withdrawn, Mandate.Unsigned), ((await PageAsync(open)).Mandate.Status, (await PageAsync(open)).Reason));
    }

    [Fact]
    public async Task Beside_an_exclusive_one_no_other_stands_for_the_same_subject_at_the_same_time()
    {
        var (_, second) = await Exchange.Given.BrokerageAsync("吴门知联");
        var rival = (await ProposeAsync(Exchange.Given.MandateTerms(second, Listing) with { Exclusive = true }, second, brokerage: second.Party)).Must();
        (await SignAsync(rival, second)).Must();
        var id = await Exchange.Given.MandateAsync(Client, Broker, Terms with { Exclusive = true });
        Refused(await SignAsync(rival, await OwnerAsync()), MandateRefusals.ExclusiveElsewhere);
        Refused(await ProposeAsync(Exchange.Given.MandateTerms(second, Listing), brokerage: second.Party), MandateRefusals.ExclusiveElsewhere);
        var later = Exchange.Given.MandateTerms(second, Listing) with { Exclusive = true, From = Terms.Until.AddDays(1), Until = Terms.Until.AddDays(30) };
        await Exchange.Given.MandateAsync(Client, second, later);
        (await TerminateAsync(id, Broker)).Must();
        Assert.Equal(MandateStatus.Agreed, (await SignAsync(rival, await OwnerAsync())).Must());
    }

    [Fact]
    public async Task Only_a_graded_broker_is_named_and_must_still_be_one_at_the_signature()
    {
        var plain = await Exchange.Given.ActorAsync(Broker.Party, Roles.Broker);
        Refused(await ProposeAsync(Terms with { Broker = plain.Person }), MandateRefusals.BrokerNotGraded);
        var id = (await ProposeAsync(Terms)).Must();
        (await Exchange.Get<WithdrawGrade>().RunAsync(new(await Exchange.Given.OperatorAsync(), Given.Act(), Broker.Party, Broker.Person, "证书被撤销"), default)).Must();
        Refused(await SignAsync(id, await OwnerAsync()), MandateRefusals.BrokerNotGraded);
    }

    [Fact]
    public async Task Wrong_parties_and_subjects_are_refused_by_name()
    {
        var elsewhere = await Exchange.Given.ListingAsync(await Exchange.Given.PartyAsync("别的大学"));
        Refused(await ProposeAsync(Terms, Broker, client: Broker.Party), MandateRefusals.WithOneself);
        Refused(await ProposeAsync(Terms, Broker, client: new(Id.Named("none"))), MandateRefusals.ClientNotVerified);
        Refused(await ProposeAsync(Terms, Broker, client: (await Exchange.Given.OperatorAsync()).Party), MandateRefusals.ClientNotVerified);
        Refused(await ProposeAsync(Terms, brokerage: Firm), MandateRefusals.NotABrokerage);
        Refused(await ProposeAsync(Terms with { SubjectId = elsewhere.Value }), MandateRefusals.NotTheClients);
        Refused(await ProposeAsync(Terms with { SubjectId = (await Exchange.Given.DraftAsync(Client)).Value }), MandateRefusals.NotTheClients);
    }

    [Fact]
    public async Task Terms_that_make_no_sense_are_refused_beside_their_fields()
    {
        Refused(await ProposeAsync(Terms with { Side = MandateSide.Buyer }), MandateRefusals.WrongSide);
        Refused(await ProposeAsync(Terms with { SubjectId = Guid.Empty }), "kernel.required");
        Refused(await ProposeAsync(Terms with { Subject = MandateSubject.Need, Need = " " }), "kernel.required");
        Refused(await ProposeAsync(Terms with { Subject = MandateSubject.Need, Need = new string('需', 501) }), "kernel.too-long");
        Refused(await ProposeAsync(Terms with { Broker = default }), "kernel.required");
        Refused(await ProposeAsync(Terms with { Until = Terms.From.AddDays(-1) }), [MandateRefusals.EndsBeforeStart.Code, MandateRefusals.PeriodOver.Code]);
        Refused(await ProposeAsync(Terms with { Until = Terms.From.AddYears(4) }), MandateRefusals.PeriodTooLong);
        Refused(await ProposeAsync(Terms with { Commission = CommissionTerms.Flat(9_000) }), MandateRefusals.RateOutOfRange);
        Refused(await ProposeAsync(Terms with { Conflicts = new string('突', 2_001) }), "kernel.too-long");
    }

    [Fact]
    public async Task An_open_demand_of_the_buyer_is_a_subject_and_the_board_shows_demands_in_the_fields_of_the_listings()
    {
        var demand = await Exchange.Given.DemandAsync(Firm);
        var buyer = await Exchange.Given.OwnerAsync(Firm);
        var terms = Exchange.Given.NeedTerms(Broker) with { Subject = MandateSubject.Demand, SubjectId = demand.Value };
        Refused(await ProposeAsync(terms with { Side = MandateSide.Seller }, Broker, client: Firm), MandateRefusals.WrongSide);
        Refused(await ProposeAsync(terms, Broker), MandateRefusals.NotTheClients);
        var id = (await ProposeAsync(terms, buyer, client: Firm)).Must();
        Assert.Contains("技术需求", (await PageAsync(id)).TextZh, StringComparison.Ordinal);
        Assert.Equal(demand.Value, Assert.Single(await Exchange.Get<ReadSubjects>().OfAsync(Firm), s => s.Subject == MandateSubject.Demand).Id);
        Assert.Empty(await Exchange.Get<ReadBoard>().DemandsAsync(Broker));
        await Exchange.Given.MandateAsync(Client, Broker, Terms);
        Assert.Equal((demand, 1), Assert.Single((await Exchange.Get<ReadBoard>().DemandsAsync(Broker)).Select(d => (d.Id, d.Listings))));
        Assert.Empty(await Exchange.Get<ReadBoard>().DemandsAsync(buyer));
    }

    [Fact]
    public async Task Nobody_else_proposes_signs_declines_takes_back_ends_or_reads()
    {
        var id = (await ProposeAsync(Terms)).Must();
        var (_, rival) = await Exchange.Given.BrokerageAsync("吴门知联");
        var clerk = await Exchange.Given.ActorAsync(Broker.Party, Roles.Clerk);
        var buyer = await Exchange.Given.ActorAsync(Client, Roles.Buyer);
        foreach (var stranger in new[] { rival, clerk, buyer, await Exchange.Given.OwnerAsync(Firm), await Exchange.Given.OperatorAsync(), Actor.Nobody })
        {
            Refused(await ProposeAsync(Terms, stranger), MandateRefusals.NotYours);
            Refused(await SignAsync(id, stranger), MandateRefusals.NotYours);
            Refused(await DeclineAsync(id, stranger), MandateRefusals.NotYours);
            Refused(await WithdrawAsync(id, stranger), MandateRefusals.NotYours);
            Refused(await TerminateAsync(id, stranger), MandateRefusals.NotYours);
        }

        Assert.Null(await Exchange.Get<ReadMandates>().OneAsync(id, rival));
        Assert.Null(await Exchange.Get<ReadMandates>().OneAsync(id, Actor.Nobody));
        Assert.NotNull(await Exchange.Get<ReadMandates>().OneAsync(id, clerk));
        Refused(await Exchange.Get<SignMandate>().RunAsync(new(Broker, Given.Act(), id, 99, "x"), default), KernelRefusals.ChangedMeanwhile);
        Refused(await Exchange.Get<SignMandate>().RunAsync(new(Broker, Given.Act(), Id.New<MandateId>(), 1, "x"), default), MandateRefusals.NoSuchMandate);
    }

    [Fact]
    public async Task Lists_are_each_sides_own_and_say_what_waits_for_a_signature()
    {
        var id = (await ProposeAsync(Terms)).Must();
        var owner = await OwnerAsync();
        Assert.Equal(id, Assert.Single(await Exchange.Get<ReadMandates>().ToSignAsync(owner)).Id);
        (await SignAsync(id, owner)).Must();
        Assert.Empty(await Exchange.Get<ReadMandates>().ToSignAsync(owner));
        Assert.Equal(id, Assert.Single(await Exchange.Get<ReadMandates>().ToSignAsync(Broker)).Id);
        Assert.Single(await Exchange.Get<ReadMandates>().OfClientAsync(owner));
        Assert.Single(await Exchange.Get<ReadMandates>().OfBrokerageAsync(Broker));
        Assert.Empty(await Exchange.Get<ReadMandates>().OfBrokerageAsync(owner));
        Assert.Empty(await Exchange.Get<ReadMandates>().AllAsync(owner));
        Assert.Single(await Exchange.Get<ReadMandates>().AllAsync(await Exchange.Given.OperatorAsync()));
    }

    private async Task<Result<MandateStatus>> DeclineAsync(MandateId id, Actor by, string reason = "不再需要") =>
        await Exchange.Get<DeclineMandate>().RunAsync(new(by, Given.Act(), id, (await PageAsync(id)).Version, reason), default);

    private async Task<Result<MandateStatus>> WithdrawAsync(MandateId id, Actor by, string reason = "不再需要") =>
        await Exchange.Get<WithdrawMandate>().RunAsync(new(by, Given.Act(), id, (await PageAsync(id)).Version, reason), default);

    private async Task<Result<MandateStatus>> TerminateAsync(MandateId id, Actor by, string reason = "不再需要") =>
        await Exchange.Get<TerminateMandate>().RunAsync(new(by, Given.Act(), id, (await PageAsync(id)).Version, reason), default);

    private static void Refused(Result<MandateId> result, string[] codes)
    {
        Assert.True(result.IsRefused(out var no));
        Assert.Equal(codes, no!.Select(r => r.Code));
    }
}
