using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

/// <summary>Every wrong person at every step, and the separation of duties by name.</summary>
public sealed class CaseDutyTests : CaseTestCase
{
    [Fact]
    public async Task Steps_of_the_body_are_refused_to_the_applicant_to_strangers_and_to_other_roles()
    {
        var staff = await Given.StaffAsync();
        var clerk = await Given.ActorAsync(staff.Body, Roles.Clerk);
        var finance = await Given.ActorAsync(staff.Body, Roles.Finance);
        var certifier = await Given.ActorAsync(staff.Body, Roles.Certifier);
        var foreign = await Given.ActorAsync(await Given.BodyAsync(name: "另一评价所"), Roles.Assessor | Roles.Reviewer | Roles.Certifier);
        var house = await Given.OperatorAsync();
        await RefusedAsync(await Given.AppliedCaseAsync(staff: staff), "take up", [finance, foreign, house], (of, by, seen) => Use<TakeUpCase>().RunAsync(new(by, Act(), of.Id, seen), default));
        var quoted = await Given.QuotedCaseAsync(staff: staff);
        await RefusedAsync(quoted, "quote", [finance, foreign, house], (of, by, seen) => Use<QuoteCase>().RunAsync(new(by, Act(), of.Id, seen, Given.Quoted), default));
        await RefusedAsync(quoted, "decline", [finance, foreign, house], (of, by, seen) => Use<DeclineCase>().RunAsync(new(by, Act(), of.Id, seen, "不受理"), default));
        var planned = await Given.PlannedCaseAsync(staff: staff);
        await RefusedAsync(planned, "plan", [clerk, staff.Reviewer, certifier, foreign, house], (of, by, seen) => Use<PlanEvaluation>().RunAsync(new(by, Act(), of.Id, seen, "计划"), default));
        await RefusedAsync(planned, "judge", [clerk, staff.Reviewer, certifier, foreign, house], (of, by, seen) => Use<JudgeItem>().RunAsync(new(by, Act(), of.Id, seen, "1.1", MarkVerdict.Met, "符合", []), default));
        await RefusedAsync(planned, "parameters", [clerk, staff.Reviewer, foreign, house], (of, by, seen) => Use<SetParameters>().RunAsync(new(by, Act(), of.Id, seen, []), default));
        await RefusedAsync(planned, "figures", [clerk, staff.Reviewer, foreign, house], (of, by, seen) => Use<EnterReduction>().RunAsync(new(by, Act(), of.Id, seen, Given.Figures), default));
        await RefusedAsync(planned, "raise", [clerk, staff.Reviewer, foreign, house], async (of, by, _) => await StatusAsync(await Use<RaiseNonconformity>().RunAsync(new(by, Act(), of.Id, null, Severity.Minor, "x"), default)));
        await RefusedAsync(planned, "submit", [clerk, staff.Reviewer, foreign, house], (of, by, seen) => Use<SubmitEvaluation>().RunAsync(new(by, Act(), of.Id, seen, 1), default));
    }

    [Fact]
    public async Task Steps_after_the_evaluation_are_refused_to_those_without_the_role()
    {
        var staff = await Given.StaffAsync();
        var clerk = await Given.ActorAsync(staff.Body, Roles.Clerk);
        var foreign = await Given.ActorAsync(await Given.BodyAsync(name: "另一评价所"), Roles.Reviewer | Roles.Certifier);
        var assessor = await Given.ActorAsync(staff.Body, Roles.Assessor);
        var house = await Given.OperatorAsync();
        Actor[] wrong = [clerk, assessor, foreign, house];
        var submitted = await Given.SubmittedCaseAsync(staff: staff);
        var digest = (await ViewAsync(submitted)).SubmissionDigest!;
        await RefusedAsync(submitted, "return", wrong, (of, by, seen) => Use<ReturnEvaluation>().RunAsync(new(by, Act(), of.Id, seen, "退回"), default));
        await RefusedAsync(submitted, "pass", wrong, (of, by, seen) => Use<PassReview>().RunAsync(new(by, Act(), of.Id, seen, digest, null), default));
        var passed = await Given.PassedCaseAsync(staff: staff);
        await RefusedAsync(passed, "decide", wrong, (of, by, seen) => Use<SignDecision>().RunAsync(new(by, Act(), of.Id, seen, Given.Finding), default));
        await RefusedAsync(passed, "refuse", wrong, (of, by, seen) => Use<RefuseCase>().RunAsync(new(by, Act(), of.Id, seen, "不予颁发", null), default));
        var decided = await Given.DecidedCaseAsync(staff: staff);
        var signed = (await ViewAsync(decided)).Decision!.Digest;
        var certifier = await Given.ActorAsync(staff.Body, Roles.Certifier);
        await RefusedAsync(decided, "send back", [.. wrong, staff.Reviewer, certifier], (of, by, seen) => Use<SendBackDecision>().RunAsync(new(by, Act(), of.Id, seen, signed, "退回"), default));
        await RefusedAsync(decided, "countersign", [.. wrong, staff.Reviewer, certifier], async (of, by, seen) => await StatusAsync(await Use<CountersignDecision>().RunAsync(new(by, Act(), of.Id, seen, signed), default)));
    }

    [Fact]
    public async Task Steps_of_the_applicant_are_refused_to_the_body_and_to_strangers()
    {
        var staff = await Given.StaffAsync();
        var stranger = await Given.OwnerAsync(await Given.PartyAsync("震泽工业大学"));
        Actor[] wrong = [staff.Assessor, staff.Head, stranger, await Given.OperatorAsync()];
        var quoted = await Given.QuotedCaseAsync(staff: staff);
        var digest = (await ViewAsync(quoted)).Quotation!.Digest;
        foreach (var by in wrong)
        {
            Assert.Equal("membership.not-yours", Text(await Use<AcceptQuotation>().RunAsync(new(by, Act(), quoted.Id, digest), default)));
            Assert.Equal("membership.not-yours", Text(await Use<WithdrawCase>().RunAsync(new(by, Act(), quoted.Id, await SeenAsync(quoted), null), default)));
        }

        var planned = await Given.PlannedCaseAsync(staff: staff);
        var nc = (await Use<RaiseNonconformity>().RunAsync(new(staff.Assessor, Act(), planned.Id, null, Severity.Major, "缺原始记录"), default)).Must();
        foreach (var by in wrong) Assert.Equal("membership.not-yours", Text(await Use<AnswerNonconformity>().RunAsync(new(by, Act(), nc, 1, "已补", []), default)));
        foreach (var by in new[] { staff.Reviewer, stranger }) Assert.Equal("membership.not-yours", Text(await Use<AddEvidence>().RunAsync(new(by, Act(), planned.Id, null, [await Given.EvidenceAsync("x")]), default)));
        (await Use<AnswerNonconformity>().RunAsync(new(planned.Applicant, Act(), nc, 1, "已补", []), default)).Must();
        foreach (var by in new[] { planned.Applicant, staff.Reviewer, stranger }) Assert.Equal("membership.not-yours", Text(await Use<JudgeNonconformity>().RunAsync(new(by, Act(), nc, 2, true, "好"), default)));
    }

    [Fact]
    public async Task Whoever_evaluated_neither_reviews_nor_decides_nor_signs()
    {
        var staff = await AllAsync();
        var both = staff.Assessor;
        var submitted = await Given.SubmittedCaseAsync(staff: staff);
        var digest = (await ViewAsync(submitted)).SubmissionDigest!;
        Assert.Equal("cases.evaluator-may-not-review", Text(await Use<PassReview>().RunAsync(new(both, Act(), submitted.Id, await SeenAsync(submitted), digest, null), default)));
        Assert.Equal("cases.evaluator-may-not-review", Text(await Use<ReturnEvaluation>().RunAsync(new(both, Act(), submitted.Id, await SeenAsync(submitted), "退回"), default)));
        var passed = await Given.PassedCaseAsync(staff: staff);
        Assert.Equal("cases.evaluator-may-not-decide", Text(await Use<SignDecision>().RunAsync(new(both, Act(), passed.Id, await SeenAsync(passed), Given.Finding), default)));
        Assert.Equal("cases.evaluator-may-not-decide", Text(await Use<RefuseCase>().RunAsync(new(both, Act(), passed.Id, await SeenAsync(passed), "不予", null), default)));
        var decided = await Given.DecidedCaseAsync(staff: staff);
        var signed = (await ViewAsync(decided)).Decision!.Digest;
        Assert.Equal("cases.evaluator-may-not-sign", Text(await Use<CountersignDecision>().RunAsync(new(both, Act(), decided.Id, await SeenAsync(decided), signed), default)));
        Assert.Equal("cases.evaluator-may-not-sign", Text(await Use<SendBackDecision>().RunAsync(new(both, Act(), decided.Id, await SeenAsync(decided), signed, "退回"), default)));
    }

    [Fact]
    public async Task Whoever_only_closed_a_nonconformity_or_handed_in_a_file_for_the_body_evaluated_too()
    {
        var staff = await AllAsync();
        var helper = await Given.ActorAsync(staff.Body, Roles.Assessor | Roles.Reviewer);
        var of = await Given.JudgedCaseAsync(staff: staff);
        (await Use<AddEvidence>().RunAsync(new(helper, Act(), of.Id, "1.1", [await Given.EvidenceAsync("现场照片")]), default)).Must();
        (await Use<SubmitEvaluation>().RunAsync(new(staff.Assessor, Act(), of.Id, await SeenAsync(of), 6), default)).Must();
        Assert.Equal("cases.evaluator-may-not-review", Text(await Use<PassReview>().RunAsync(new(helper, Act(), of.Id, await SeenAsync(of), (await ViewAsync(of)).SubmissionDigest!, null), default)));
    }

    [Fact]
    public async Task Whoever_reviewed_does_not_evaluate_after_the_return()
    {
        var staff = await AllAsync();
        var second = await Given.ActorAsync(staff.Body, Roles.Assessor | Roles.Reviewer);
        var of = await Given.SubmittedCaseAsync(staff: staff);
        (await Use<ReturnEvaluation>().RunAsync(new(second, Act(), of.Id, await SeenAsync(of), "补充"), default)).Must();
        Assert.Equal("cases.reviewer-may-not-evaluate", Text(await Use<JudgeItem>().RunAsync(new(second, Act(), of.Id, await SeenAsync(of), "1.1", MarkVerdict.Met, "符合", []), default)));
        Assert.Equal("cases.reviewer-may-not-evaluate", Text(await Use<SubmitEvaluation>().RunAsync(new(second, Act(), of.Id, await SeenAsync(of), 6), default)));
        Assert.Equal("cases.reviewer-may-not-evaluate", Text(await Use<RaiseNonconformity>().RunAsync(new(second, Act(), of.Id, null, Severity.Minor, "x"), default)));
    }

    [Fact]
    public async Task Who_reads_what()
    {
        var of = await Given.JudgedCaseAsync();
        var stranger = await Given.OwnerAsync(await Given.PartyAsync("震泽工业大学"));
        Assert.Null(await Use<ReadCase>().RunAsync(of.Id, stranger));
        Assert.Null(await Use<ReadCase>().RunAsync(of.Id, Actor.Nobody));
        var own = await Given.EvidenceAsync("申请材料");
        (await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), of.Id, null, [own]), default)).Must();
        var work = (await ViewAsync(of)).Evidence.First(e => !e.FromApplicant).Digest;
        var applicant = (await Use<ReadCase>().RunAsync(of.Id, of.Applicant))!;
        Assert.Empty(applicant.Marks);
        Assert.Equal([own.Digest], applicant.Evidence.Select(e => e.Digest));
        Assert.Null(await Use<ReadCase>().FileAsync(of.Id, work, of.Applicant, default));
        Assert.NotNull(await Use<ReadCase>().FileAsync(of.Id, own.Digest, of.Applicant, default));
        Assert.NotNull(await Use<ReadCase>().FileAsync(of.Id, work, of.Staff.Reviewer, default));
        Assert.NotNull(await Use<ReadCase>().FileAsync(of.Id, work, await Given.OperatorAsync(), default));
        Assert.Null(await Use<ReadCase>().FileAsync(of.Id, work, stranger, default));
        (await Use<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), 6), default)).Must();
        Assert.NotEmpty((await Use<ReadCase>().RunAsync(of.Id, of.Applicant))!.Marks);
        Assert.Empty((await Use<ReadCase>().RunAsync(of.Id, of.Applicant))!.People);
    }

    [Fact]
    public async Task A_case_waits_for_those_who_may_go_on_with_it_and_for_nobody_else()
    {
        var staff = await AllAsync();
        var of = await Given.SubmittedCaseAsync(staff: staff);
        Assert.Equal([of.Id], (await Use<ReadCases>().WaitingAsync(staff.Reviewer, default)).Select(c => c.Id));
        Assert.Empty(await Use<ReadCases>().WaitingAsync(staff.Assessor, default));
        Assert.Empty(await Use<ReadCases>().WaitingAsync(of.Applicant, default));
        Assert.Equal([of.Id], (await Use<ReadCases>().RunAsync(of.Applicant, CaseSide.Applicant, null, 1, default)).Lines.Select(c => c.Id));
        Assert.Equal(1, (await Use<ReadCases>().RunAsync(staff.Head, CaseSide.Body, CaseStatus.Review, 1, default)).Total);
        Assert.Empty((await Use<ReadCases>().RunAsync(of.Applicant, CaseSide.Operator, null, 1, default)).Lines);
        Assert.Single((await Use<ReadCases>().RunAsync(await Given.OperatorAsync(), CaseSide.Operator, null, 1, default)).Lines);
    }

    /// <summary>A body whose assessor has every role, as in a small one.</summary>
    private async Task<Staff> AllAsync()
    {
        var staff = await Given.StaffAsync();
        return staff with { Assessor = await Given.ActorAsync(staff.Body, Roles.Assessor | Roles.Reviewer | Roles.Certifier | Roles.Owner) };
    }

    private static Task<Result<CaseStatus>> StatusAsync<T>(Result<T> result) => Task.FromResult(result.Then<CaseStatus>(_ => CaseStatus.Granted));

    private async Task RefusedAsync(OpenCase of, string what, IEnumerable<Actor> wrong, Func<OpenCase, Actor, int, Task<Result<CaseStatus>>> act)
    {
        foreach (var by in wrong.Append(of.Applicant))
        {
            var text = Text(await act(of, by, await SeenAsync(of)));
            Assert.True(text == "membership.not-yours", $"{what} by {by.Roles} of {by.Capacities}: {text}");
        }
    }
}
