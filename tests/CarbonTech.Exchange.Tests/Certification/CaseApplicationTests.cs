using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

/// <summary>Application, its review and the contract: who, where, inside which approval, and without ties.</summary>
public sealed class CaseApplicationTests : CaseTestCase
{
    [Fact]
    public async Task Only_the_owners_publishers_apply_and_only_for_what_is_on_the_market()
    {
        var (staff, owner) = (await Given.StaffAsync(), await Given.PartyAsync());
        var listing = await Given.ListingAsync(owner);
        var stranger = await Given.OwnerAsync(await Given.PartyAsync("震泽工业大学"));
        Assert.Equal("membership.not-yours", await ApplyAsync(stranger, listing, staff.Body));
        Assert.Equal("membership.not-yours", await ApplyAsync(await Given.OperatorAsync(), listing, staff.Body));
        Assert.Equal("membership.not-yours", await ApplyAsync(await Given.ActorAsync(owner, Roles.Finance), listing, staff.Body));
        Assert.Equal("catalogue.no-such-listing", await ApplyAsync(stranger, Id.New<ListingId>(), staff.Body));
        Assert.Equal("cases.not-listed@Listing", await ApplyAsync(await Given.OwnerAsync(owner), await Given.DraftAsync(owner), staff.Body));
        Assert.Equal("done", await ApplyAsync(await Given.ActorAsync(owner, Roles.Publisher), listing, staff.Body));
    }

    [Fact]
    public async Task The_aim_is_asked_by_the_scheme()
    {
        var (owner, trl, ghg) = (await Given.PartyAsync(), await Given.BodyAsync(), await Given.BodyAsync(Capacities.VerificationBody, "渡坛核查有限公司"));
        var listing = await Given.ListingAsync(owner);
        var by = await Given.OwnerAsync(owner);
        Assert.Equal("cases.no-such-scheme@Scheme", await ApplyAsync(by, listing, trl, "ISO"));
        Assert.Equal("cases.no-such-level@TargetTrl", await ApplyAsync(by, listing, trl, aim: new(TargetTrl: 10)));
        Assert.Equal("cases.no-such-level@TargetTrl", await ApplyAsync(by, listing, trl, aim: new()));
        Assert.Equal("kernel.required@PeriodFrom, kernel.required@PeriodUntil, kernel.required@ReasonableAssurance", await ApplyAsync(by, listing, ghg, "GHG-VER", new()));
        Assert.Equal("cases.period-turned@PeriodUntil", await ApplyAsync(by, listing, ghg, "GHG-VER", Given.PeriodAim with { PeriodUntil = new(2024, 1, 1) }));
        // the clock stands on 2 March 2026, 09:00 in Shanghai
        Assert.Equal("cases.period-not-past@PeriodUntil", await ApplyAsync(by, listing, ghg, "GHG-VER", Given.PeriodAim with { PeriodUntil = new(2026, 3, 2) }));
        Assert.Equal("done", await ApplyAsync(by, listing, ghg, "GHG-VER", Given.PeriodAim with { PeriodUntil = new(2026, 3, 1) }));
    }

    [Fact]
    public async Task What_the_listing_does_not_claim_is_not_examined()
    {
        var (owner, body) = (await Given.PartyAsync(), await Given.BodyAsync(Capacities.VerificationBody));
        var listing = await Given.ListingAsync(owner, content: Given.Content() with { Carbon = null });
        Assert.Equal("cases.nothing-claimed@Scheme", await ApplyAsync(await Given.OwnerAsync(owner), listing, body, "GHG-VER", Given.PeriodAim));
    }

    [Fact]
    public async Task A_body_works_inside_its_approval_only()
    {
        var owner = await Given.PartyAsync();
        var (by, listing) = (await Given.OwnerAsync(owner), await Given.ListingAsync(owner));
        var terms = Given.Approved(Capacities.EvaluationBody);
        Assert.Equal("bodies.not-approved@Body", await ApplyAsync(by, listing, await Given.PartyAsync("某评价所", Capacities.EvaluationBody)));
        Assert.Equal("bodies.body-not-verified@Body", await ApplyAsync(by, listing, await Given.ApplicantAsync("未审核评价所", Capacities.EvaluationBody)));
        Assert.Equal("bodies.not-approved@Body", await ApplyAsync(by, listing, await Given.BodyAsync(Capacities.VerificationBody)));
        Assert.Equal("bodies.outside-dates@Body", await ApplyAsync(by, listing, await Given.BodyAsync(terms: terms with { Until = new(2026, 3, 1) })));
        Assert.Equal("bodies.outside-dates@Body", await ApplyAsync(by, listing, await Given.BodyAsync(terms: terms with { From = new(2026, 3, 3) })));
        Assert.Equal("bodies.outside-fields@Body", await ApplyAsync(by, listing, await Given.BodyAsync(terms: terms with { Fields = ["SF-01"] })));
        Assert.Equal("done", await ApplyAsync(by, listing, await Given.BodyAsync(terms: terms with { Fields = ["SF-04"], Until = new(2026, 3, 2) })));
    }

    [Fact]
    public async Task An_approval_for_validation_alone_does_not_carry_a_verification()
    {
        var (owner, capacity) = (await Given.PartyAsync(), Capacities.VerificationBody);
        var body = await Given.BodyAsync(capacity, terms: Given.Approved(capacity) with { Works = [BodyWork.Validation] });
        Assert.Equal("bodies.outside-works@Body", await ApplyAsync(await Given.OwnerAsync(owner), await Given.ListingAsync(owner), body, "GHG-VER", Given.PeriodAim));
    }

    [Fact]
    public async Task A_body_does_not_examine_its_own_nor_where_its_people_work()
    {
        var body = await Given.PartyAsync("自评研究院", Capacities.EvaluationBody | Capacities.ResearchInstitute, Regime.PublicUnit);
        (await Use<ApproveBody>().RunAsync(new(await Given.OperatorAsync(), Act(), body, Capacities.EvaluationBody, Given.Approved(Capacities.EvaluationBody)), default)).Must();
        Assert.Equal("cases.body-is-owner@Body", await ApplyAsync(await Given.OwnerAsync(body), await Given.ListingAsync(body), body));
        var owner = await Given.PartyAsync();
        var assessor = await Given.ActorAsync(body, Roles.Assessor);
        var mail = (await Use<ReadPeople>().OneAsync(assessor.Person))!.Email;
        var invited = (await Use<InviteColleague>().RunAsync(new(await Given.OwnerAsync(owner), Act(), owner, mail, Roles.Finance), default)).Must();
        (await Use<AcceptInvitation>().RunAsync(new(assessor, Act(), invited), default)).Must();
        Assert.Equal("cases.shared-people@Body", await ApplyAsync(await Given.OwnerAsync(owner), await Given.ListingAsync(owner), body));
    }

    [Fact]
    public async Task Ties_with_lister_holder_and_broker_are_refused_each_by_its_name()
    {
        var (owner, body) = (await Given.PartyAsync("江淮技术转移公司", Capacities.Enterprise), await Given.BodyAsync());
        var (holder, coOwner, broker) = (await Given.PartyAsync("江淮理工大学"), await Given.PartyAsync("共有研究所", Capacities.ResearchInstitute), await Given.PartyAsync("恒远技术经纪", Capacities.Brokerage));
        var by = await Given.OwnerAsync(owner);
        var content = Given.Content() with { CoOwners = ["共有研究所"], Broker = "恒远技术经纪" };
        var listing = await Given.ListingAsync(owner, content: content);
        await TieAsync(body, owner);
        Assert.Equal("cases.tied-to-lister@Body", await ApplyAsync(by, listing, body));
        var second = await Given.BodyAsync(name: "二号评价所");
        await TieAsync(second, holder);
        Assert.Equal("cases.tied-to-owner@Body", await ApplyAsync(by, listing, second));
        var third = await Given.BodyAsync(name: "三号评价所");
        await TieAsync(coOwner, third);
        Assert.Equal("cases.tied-to-owner@Body", await ApplyAsync(by, listing, third));
        var fourth = await Given.BodyAsync(name: "四号评价所");
        await TieAsync(broker, fourth);
        Assert.Equal("cases.tied-to-broker@Body", await ApplyAsync(by, listing, fourth));
        Assert.Equal("done", await ApplyAsync(by, listing, await Given.BodyAsync(name: "五号评价所")));
    }

    [Fact]
    public async Task A_brokerage_with_a_mandate_for_the_listing_is_its_broker_until_the_mandate_ends()
    {
        var (owner, body) = (await Given.PartyAsync(), await Given.BodyAsync());
        var (brokerage, broker) = await Given.BrokerageAsync();
        await TieAsync(body, brokerage);
        var (by, listing, other) = (await Given.OwnerAsync(owner), await Given.ListingAsync(owner), await Given.ListingAsync(owner));
        var mandate = await Given.MandateAsync(owner, broker, Given.MandateTerms(broker, listing));
        Assert.Equal("cases.tied-to-broker@Body", await ApplyAsync(by, listing, body));
        var choice = (await Use<ReadApplication>().RunAsync(listing, by))!.Choices.Single(c => c.Scheme.Code == "TRL");
        Assert.Equal("cases.tied-to-broker", Assert.Single(choice.Bodies.Single(b => b.Body == body).Against).Code);
        Assert.Equal("done", await ApplyAsync(by, other, body));
        var page = (await Use<ReadMandates>().OneAsync(mandate, by))!;
        (await Use<TerminateMandate>().RunAsync(new(by, Act(), mandate, page.Version, "改由本校技术转移中心办理"), default)).Must();
        Assert.Equal("done", await ApplyAsync(by, listing, body));
    }

    [Fact]
    public async Task A_tie_or_a_suspension_that_comes_later_stops_the_quotation_and_both_signatures()
    {
        var staff = await Given.StaffAsync();
        var (applied, passed, decided) = (await Given.AppliedCaseAsync(staff: staff, owner: await Given.PartyAsync("乙大学")), await Given.PassedCaseAsync(staff: staff), await Given.DecidedCaseAsync(staff: staff));
        (await Use<TakeUpCase>().RunAsync(new(staff.Reviewer, Act(), applied.Id, await SeenAsync(applied)), default)).Must();
        await TieAsync(staff.Body, applied.Applicant.Party);
        Assert.Equal("cases.tied-to-lister@Body", await QuoteAsync(applied));
        var approval = (await Use<ReadBodies>().OneAsync(staff.Body))!.Approvals[0];
        (await Use<SuspendApproval>().RunAsync(new(await Given.OperatorAsync(), Act(), approval.Id, approval.Version, "监督评审不合格"), default)).Must();
        Assert.Equal("bodies.approval-suspended@Body", Text(await Use<SignDecision>().RunAsync(new(staff.Decider, Act(), passed.Id, await SeenAsync(passed), Given.Finding), default)));
        Assert.Equal("bodies.approval-suspended@Body", Text(await Use<CountersignDecision>().RunAsync(
            new(staff.Head, Act(), decided.Id, await SeenAsync(decided), (await ViewAsync(decided)).Decision!.Digest), default)));
        Assert.Equal(CaseStatus.Decision, await StatusAsync(decided));
    }

    [Fact]
    public async Task A_quotation_says_all_that_is_wrong_with_it()
    {
        var of = await Given.AppliedCaseAsync();
        Assert.Equal("kernel.not-now", await QuoteAsync(of));
        (await Use<TakeUpCase>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of)), default)).Must();
        Assert.Equal("cases.bad-price@Price, cases.days-out-of-range@Days, kernel.required@Included, kernel.required@Competence, kernel.required@Impartiality",
            await QuoteAsync(of, new(Money.Yuan(-1), 0, " ", "", "")));
        Assert.Equal("kernel.too-long@Impartiality", await QuoteAsync(of, Given.Quoted with { Impartiality = new('长', 2_001) }));
        Assert.Equal("cases.no-quotation", Text(await Use<AcceptQuotation>().RunAsync(new(of.Applicant, Act(), of.Id, ""), default)));
    }

    [Fact]
    public async Task The_contract_is_the_quotation_whose_digest_was_accepted()
    {
        var of = await Given.QuotedCaseAsync();
        var first = (await ViewAsync(of)).Quotation!.Digest;
        Assert.Equal("done", await QuoteAsync(of, Given.Quoted with { Price = Money.Yuan(52_000) }));
        Assert.Equal("cases.other-digest", Text(await Use<AcceptQuotation>().RunAsync(new(of.Applicant, Act(), of.Id, first), default)));
        var second = (await ViewAsync(of)).Quotation!.Digest;
        Assert.Equal("done", Text(await Use<AcceptQuotation>().RunAsync(new(of.Applicant, Act(), of.Id, second), default)));
        Assert.Equal((CaseStatus.Evaluation, CaseWait.Planning), ((await ViewAsync(of)).Line.Status, (await ViewAsync(of)).Line.Wait));
        Assert.Equal("kernel.not-now", await QuoteAsync(of));
    }

    [Fact]
    public async Task An_application_that_is_not_accepted_ends_with_its_reason()
    {
        var of = await Given.QuotedCaseAsync();
        Assert.Equal("kernel.required@Reason", Text(await Use<DeclineCase>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), " "), default)));
        Assert.Equal("done", Text(await Use<DeclineCase>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), "超出能力范围"), default)));
        Assert.Equal((CaseStatus.Refused, "超出能力范围"), ((await ViewAsync(of)).Line.Status, (await ViewAsync(of)).ReasonZh));
    }

    private async Task<string> ApplyAsync(Actor by, ListingId listing, PartyId body, string scheme = "TRL", CaseAim? aim = null) =>
        Text(await Use<ApplyForCase>().RunAsync(new(by, Act(), listing, body, scheme, aim ?? Given.TrlAim, null), default));

    private async Task<string> QuoteAsync(OpenCase of, QuotationTerms? terms = null) =>
        Text(await Use<QuoteCase>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), terms ?? Given.Quoted), default));

    private async Task TieAsync(PartyId one, PartyId other) =>
        (await Use<DeclareTie>().RunAsync(new(await Given.OwnerAsync(one), Act(), one, other, TieKind.Holding), default)).Must();
}
