using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class BodyTests : CaseTestCase
{
    private static readonly ApprovalTerms Terms = Given.Approved(Capacities.EvaluationBody, "SF-04");

    [Fact]
    public async Task Only_the_operator_approves_and_only_a_verified_capacity()
    {
        var body = await Given.PartyAsync("苏衡技术评价中心", Capacities.EvaluationBody);
        Assert.Equal("membership.not-operator", await ApproveAsync(await Given.OwnerAsync(body), body, Capacities.EvaluationBody, Terms));
        var by = await Given.OperatorAsync();
        Assert.Equal("membership.no-such-party", await ApproveAsync(by, Id.New<PartyId>(), Capacities.EvaluationBody, Terms));
        Assert.Equal("bodies.no-such-capacity@Capacity", await ApproveAsync(by, body, Capacities.VerificationBody, Terms));
        Assert.Equal("bodies.no-such-capacity@Capacity", await ApproveAsync(by, await Given.ApplicantAsync("未审核", Capacities.EvaluationBody), Capacities.EvaluationBody, Terms));
        Assert.Equal("done", await ApproveAsync(by, body, Capacities.EvaluationBody, Terms));
        Assert.Equal("bodies.already-approved@Capacity", await ApproveAsync(by, body, Capacities.EvaluationBody, Terms));
    }

    [Fact]
    public async Task Every_fault_of_an_approval_is_told_at_once()
    {
        var body = await Given.PartyAsync("苏衡技术评价中心", Capacities.EvaluationBody);
        Assert.Equal("kernel.required@Number, kernel.required@IssuedBy, bodies.work-not-of-capacity@Works, bodies.no-such-field@Fields, bodies.ends-before-it-begins@Until",
            await ApproveAsync(await Given.OperatorAsync(), body, Capacities.EvaluationBody, new(" ", "", [BodyWork.Certification], ["SF-99"], new(2026, 2, 1), new(2026, 1, 1))));
        Assert.Equal("kernel.too-long@Number, kernel.required@Works", await ApproveAsync(await Given.OperatorAsync(), body, Capacities.EvaluationBody, Terms with { Number = new('9', 61), Works = [] }));
    }

    [Fact]
    public async Task An_approval_is_suspended_resumed_changed_and_withdrawn_by_the_operator_with_reasons()
    {
        var body = await Given.BodyAsync(terms: Terms);
        var (by, owner) = (await Given.OperatorAsync(), await Given.OwnerAsync(body));
        Assert.Equal("membership.not-operator", Text(await Use<SuspendApproval>().RunAsync(new(owner, Act(), await IdAsync(body), await SeenAsync(body), "x"), default)));
        Assert.Equal("membership.not-operator", Text(await Use<WithdrawApproval>().RunAsync(new(owner, Act(), await IdAsync(body), await SeenAsync(body), "x"), default)));
        Assert.Equal("membership.not-operator", Text(await Use<ChangeApproval>().RunAsync(new(owner, Act(), await IdAsync(body), await SeenAsync(body), Terms), default)));
        Assert.Equal("membership.not-operator", Text(await Use<ResumeApproval>().RunAsync(new(owner, Act(), await IdAsync(body), await SeenAsync(body)), default)));
        Assert.Equal("bodies.no-such-approval", Text(await Use<ResumeApproval>().RunAsync(new(by, Act(), Id.New<ApprovalId>(), 1), default)));
        Assert.Equal("kernel.changed-meanwhile", Text(await Use<SuspendApproval>().RunAsync(new(by, Act(), await IdAsync(body), 9, "监督不合格"), default)));
        Assert.Equal("kernel.required@Reason", Text(await Use<SuspendApproval>().RunAsync(new(by, Act(), await IdAsync(body), await SeenAsync(body), " "), default)));
        Assert.Equal("kernel.not-now", Text(await Use<ResumeApproval>().RunAsync(new(by, Act(), await IdAsync(body), await SeenAsync(body)), default)));
        Assert.Equal("done", Text(await Use<SuspendApproval>().RunAsync(new(by, Act(), await IdAsync(body), await SeenAsync(body), "监督不合格"), default)));
        Assert.False(Assert.Single((await LineAsync(body))!.Approvals).Running);
        Assert.Equal("done", Text(await Use<ResumeApproval>().RunAsync(new(by, Act(), await IdAsync(body), await SeenAsync(body)), default)));
        Assert.Equal("done", Text(await Use<ChangeApproval>().RunAsync(new(by, Act(), await IdAsync(body), await SeenAsync(body), Terms with { Fields = [] }), default)));
        Assert.Equal("done", Text(await Use<WithdrawApproval>().RunAsync(new(by, Act(), await IdAsync(body), await SeenAsync(body), "资质被撤销"), default)));
        Assert.Equal("kernel.not-now", Text(await Use<ChangeApproval>().RunAsync(new(by, Act(), await IdAsync(body), await SeenAsync(body), Terms), default)));
        Assert.Empty(await Use<ReadBodies>().RunAsync());
        Assert.Equal([Capacities.EvaluationBody], (await LineAsync(body))!.Unapproved);
        Assert.Equal("done", await ApproveAsync(by, body, Capacities.EvaluationBody, Terms));
    }

    [Fact]
    public async Task The_public_list_shows_scope_and_whether_the_approval_runs_today()
    {
        await Given.BodyAsync(terms: Terms);
        await Given.BodyAsync(Capacities.VerificationBody, "渡坛核查有限公司", Given.Approved(Capacities.VerificationBody) with { Until = new(2026, 3, 1) });
        await Given.PartyAsync("未批准实验室", Capacities.Laboratory);
        var list = await Use<ReadBodies>().RunAsync();
        Assert.Equal([("渡坛核查有限公司", false), ("苏衡技术评价中心", true)], list.Select(b => (b.Name.Zh, b.Approvals[0].Running)).OrderBy(b => b.Item2));
        Assert.Equal(3, (await Use<ReadBodies>().AllAsync(await Given.OperatorAsync())).Count);
        Assert.Empty(await Use<ReadBodies>().AllAsync(await Given.OwnerAsync(list[0].Body)));
    }

    [Fact]
    public void A_branch_covers_what_lies_below_it_and_no_branch_covers_all()
    {
        Assert.True(Terms.CoversField("SF-04.1"));
        Assert.True(Terms.CoversField("SF-04"));
        Assert.False(Terms.CoversField("SF-01.1"));
        Assert.False(Terms.CoversField(null));
        Assert.True((Terms with { Fields = [] }).CoversField(null));
    }

    [Fact]
    public async Task Evaluation_and_verification_bodies_have_certifiers_and_others_have_none()
    {
        Assert.True((await Given.ActorAsync(await Given.BodyAsync(), Roles.Certifier)).Has(Roles.Certifier));
        Assert.True((await Given.ActorAsync(await Given.BodyAsync(Capacities.VerificationBody), Roles.Certifier)).Has(Roles.Certifier));
        var university = await Given.PartyAsync();
        Assert.Equal("membership.role-not-here@Roles", Text(await Use<InviteColleague>().RunAsync(new(await Given.OwnerAsync(university), Act(), university, "a@example.org", Roles.Certifier), default)));
    }

    private async Task<string> ApproveAsync(Actor by, PartyId body, Capacities capacity, ApprovalTerms terms) =>
        Text(await Use<ApproveBody>().RunAsync(new(by, Act(), body, capacity, terms), default));

    private Task<BodyLine?> LineAsync(PartyId body) => Use<ReadBodies>().OneAsync(body);

    private async Task<ApprovalId> IdAsync(PartyId body) => (await LineAsync(body))!.Approvals[^1].Id;

    private async Task<int> SeenAsync(PartyId body) => (await LineAsync(body))!.Approvals[^1].Version;
}
