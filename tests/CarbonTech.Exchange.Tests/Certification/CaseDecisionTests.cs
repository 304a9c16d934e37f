using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

/// <summary>Review, decision and the two signatures.</summary>
public sealed class CaseDecisionTests : CaseTestCase
{
    [Fact]
    public async Task A_review_passes_what_was_read_or_returns_it_with_comments()
    {
        var of = await Given.SubmittedCaseAsync();
        Assert.Equal("cases.other-digest", Text(await Use<PassReview>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), "00", null), default)));
        Assert.Equal("kernel.required@Comments", Text(await Use<ReturnEvaluation>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), ""), default)));
        Assert.Equal("done", Text(await Use<ReturnEvaluation>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), "请补充 5.2 的测试条件"), default)));
        Assert.Equal(CaseStatus.Evaluation, await StatusAsync(of));
    }

    [Fact]
    public async Task A_decision_states_finding_and_limits_in_both_languages()
    {
        var of = await Given.PassedCaseAsync();
        Assert.Equal("kernel.required@FindingZh, kernel.required@FindingEn, kernel.required@LimitsZh, kernel.required@LimitsEn", await DecideAsync(of, new("", "", "", "", null, null)));
        Assert.Equal("kernel.required@AddedValueEn", await DecideAsync(of, Given.Finding with { AddedValueZh = "比 30% MEA 节能 33%" }));
        Assert.Equal("kernel.required@AddedValueZh", await DecideAsync(of, Given.Finding with { AddedValueEn = "33 % less energy" }));
        Assert.Equal("done", await DecideAsync(of, Given.Finding));
        Assert.Equal("cases.decided-already", await DecideAsync(of, Given.Finding));
    }

    [Fact]
    public async Task Two_persons_sign_one_digest()
    {
        var of = await Given.DecidedCaseAsync();
        var digest = (await ViewAsync(of)).Decision!.Digest;
        Assert.Equal("cases.other-digest", await SignAsync(of, of.Staff.Head, "00"));
        Assert.Equal("membership.not-yours", await SignAsync(of, of.Staff.Decider, digest));
        Assert.Equal("done", await SignAsync(of, of.Staff.Head, digest));
        Assert.Equal("kernel.not-now", await SignAsync(of, of.Staff.Head, digest));
    }

    [Fact]
    public async Task Whoever_decided_is_not_the_second_signature_even_as_head()
    {
        var of = await Given.PassedCaseAsync();
        Assert.Equal("done", await DecideAsync(of, Given.Finding, of.Staff.Head));
        var digest = (await ViewAsync(of)).Decision!.Digest;
        Assert.Equal("cases.second-signature-by-another", await SignAsync(of, of.Staff.Head, digest));
        Assert.Equal("done", await SignAsync(of, await Given.ActorAsync(of.Staff.Body, Roles.Owner), digest));
    }

    [Fact]
    public async Task The_reviewer_may_decide()
    {
        var of = await Given.PassedCaseAsync();
        Assert.Equal("done", await DecideAsync(of, Given.Finding, of.Staff.Reviewer));
    }

    [Fact]
    public async Task A_decision_that_is_sent_back_is_written_anew_and_the_old_digest_signs_nothing()
    {
        var of = await Given.DecidedCaseAsync();
        var digest = (await ViewAsync(of)).Decision!.Digest;
        Assert.Equal("kernel.required@Reason", Text(await Use<SendBackDecision>().RunAsync(new(of.Staff.Head, Act(), of.Id, await SeenAsync(of), digest, " "), default)));
        Assert.Equal("done", Text(await Use<SendBackDecision>().RunAsync(new(of.Staff.Head, Act(), of.Id, await SeenAsync(of), digest, "限制条件应写明规模"), default)));
        Assert.Equal((CaseWait.Deciding, "限制条件应写明规模"), ((await ViewAsync(of)).Line.Wait, (await ViewAsync(of)).SentBack));
        Assert.Equal("cases.not-decided", await SignAsync(of, of.Staff.Head, digest));
        Assert.Equal("done", await DecideAsync(of, Given.Finding with { LimitsZh = "限 3 万吨每年装置" }));
        Assert.Equal("cases.other-digest", await SignAsync(of, of.Staff.Head, digest));
    }

    [Fact]
    public async Task A_refusal_has_reasons_that_the_applicant_reads()
    {
        var of = await Given.PassedCaseAsync();
        Assert.Equal("kernel.required@ReasonZh", Text(await Use<RefuseCase>().RunAsync(new(of.Staff.Decider, Act(), of.Id, await SeenAsync(of), "", null), default)));
        Assert.Equal("done", Text(await Use<RefuseCase>().RunAsync(new(of.Staff.Decider, Act(), of.Id, await SeenAsync(of), "运行数据不足", "Too little operating data"), default)));
        var seen = (await Use<ReadCase>().RunAsync(of.Id, of.Applicant))!;
        Assert.Equal((CaseStatus.Refused, "运行数据不足", "Too little operating data"), (seen.Line.Status, seen.ReasonZh, seen.ReasonEn));
    }

    [Fact]
    public async Task Without_any_level_nothing_is_granted()
    {
        var of = await Given.PlannedCaseAsync();
        foreach (var item in new[] { "1.1", "1.2" }) await Given.MarkAsync(of, item, MarkVerdict.NotMet);
        (await Use<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), 0), default)).Must();
        (await Use<PassReview>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), (await ViewAsync(of)).SubmissionDigest!, null), default)).Must();
        Assert.Equal("cases.nothing-reached", await DecideAsync(of, Given.Finding));
    }

    [Fact]
    public async Task A_verification_with_a_required_item_that_is_not_met_is_not_granted()
    {
        var of = await Given.JudgedCaseAsync("GHG-VER");
        await Given.MarkAsync(of, "leakage", MarkVerdict.NotMet);
        (await Use<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), null), default)).Must();
        (await Use<PassReview>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), (await ViewAsync(of)).SubmissionDigest!, null), default)).Must();
        Assert.Equal("cases.required-not-met", await DecideAsync(of, Given.Finding));
    }

    [Fact]
    public async Task Nothing_is_signed_for_a_listing_that_has_left()
    {
        var of = await Given.PassedCaseAsync();
        (await Use<WithdrawListing>().RunAsync(new(of.Applicant, Act(), of.Listing, await Given.SeenAsync(of.Listing), "不再转让"), default)).Must();
        Assert.Equal("cases.listing-gone", await DecideAsync(of, Given.Finding));
    }

    private async Task<string> DecideAsync(OpenCase of, DecisionText text, Actor? by = null) =>
        Text(await Use<SignDecision>().RunAsync(new(by ?? of.Staff.Decider, Act(), of.Id, await SeenAsync(of), text), default));

    private async Task<string> SignAsync(OpenCase of, Actor by, string digest) =>
        Text(await Use<CountersignDecision>().RunAsync(new(by, Act(), of.Id, await SeenAsync(of), digest), default));
}
