using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

/// <summary>The evaluation: plan, items, evidence, nonconformities, and what holds the submission back.</summary>
public sealed class CaseEvaluationTests : CaseTestCase
{
    [Fact]
    public async Task Nothing_is_judged_without_a_plan()
    {
        var of = await Given.QuotedCaseAsync();
        (await Use<AcceptQuotation>().RunAsync(new(of.Applicant, Act(), of.Id, (await ViewAsync(of)).Quotation!.Digest), default)).Must();
        Assert.Equal("cases.no-plan", await JudgeAsync(of, "1.1", MarkVerdict.Met, "有研究报告"));
        Assert.Equal("kernel.required@Plan", Text(await Use<PlanEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), " "), default)));
    }

    [Fact]
    public async Task A_judgement_needs_an_item_of_the_scheme_and_a_text_also_for_what_is_not_applicable()
    {
        var of = await Given.PlannedCaseAsync();
        Assert.Equal("cases.no-such-item@Item", await JudgeAsync(of, "99.1", MarkVerdict.Met, "有"));
        Assert.Equal("kernel.required@Text", await JudgeAsync(of, "1.1", MarkVerdict.NotApplicable, " "));
        Assert.Equal("kernel.required@Verdict", await JudgeAsync(of, "1.1", 0, "有"));
        Assert.Equal("cases.bad-file@Files", await JudgeAsync(of, "1.1", MarkVerdict.Met, "有", new EvidenceFile("abc", "a.txt", "text/plain", 3)));
        Assert.Empty((await ViewAsync(of)).Marks);
    }

    [Fact]
    public async Task The_proposed_level_is_contiguous_from_the_lowest()
    {
        var of = await Given.JudgedCaseAsync(upTo: 6);
        Assert.Equal(6, (await ViewAsync(of)).Reached);
        await Given.MarkAsync(of, "4.2", MarkVerdict.NotMet);
        Assert.Equal(3, (await ViewAsync(of)).Reached);
        await Given.MarkAsync(of, "4.2", MarkVerdict.NotApplicable);
        Assert.Equal(6, (await ViewAsync(of)).Reached);
        await Given.MarkAsync(of, "1.1", MarkVerdict.NotMet);
        Assert.Equal(0, (await ViewAsync(of)).Reached);
    }

    [Fact]
    public async Task A_finding_beyond_a_gap_is_refused_by_name_and_below_it_is_the_evaluators_own()
    {
        var of = await Given.JudgedCaseAsync(upTo: 6);
        await Given.MarkAsync(of, "5.2", MarkVerdict.NotMet);
        Assert.Equal("cases.beyond-gap@Level", await SubmitAsync(of, 6));
        var no = Refusal(await Use<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), 6), default));
        Assert.Equal([6, 4, "5.2"], no.Args!);
        Assert.Equal("cases.finding-needed@Level", await SubmitAsync(of, null));
        Assert.Equal("cases.finding-needed@Level", await SubmitAsync(of, 10));
        Assert.Equal("done", await SubmitAsync(of, 3));
        Assert.Equal(3, (await ViewAsync(of)).Level);
    }

    [Fact]
    public async Task Below_the_target_the_next_level_is_judged_so_that_the_record_shows_the_gap()
    {
        var of = await Given.JudgedCaseAsync(upTo: 4);
        var no = Refusal(await Use<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), 4), default));
        Assert.Equal(("cases.not-judged", "5.1, 5.2, 5.3"), (no.Code, no.Args![0]));
        foreach (var item in new[] { "5.1", "5.2", "5.3" }) await Given.MarkAsync(of, item, MarkVerdict.NotMet);
        Assert.Equal("done", await SubmitAsync(of, 4));
    }

    [Fact]
    public async Task What_is_called_met_has_a_file_that_shows_it()
    {
        var of = await Given.JudgedCaseAsync();
        Assert.Equal("done", await JudgeAsync(of, "2.3", MarkVerdict.Met, "有查新报告"));
        Assert.Equal("cases.no-evidence", await SubmitAsync(of, 6));
        Assert.Equal("done", Text(await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), of.Id, "2.3", [await Given.EvidenceAsync("查新报告")]), default)));
        Assert.Equal("done", await SubmitAsync(of, 6));
    }

    [Fact]
    public async Task A_verification_is_not_submitted_without_its_figures_nor_with_impossible_ones()
    {
        var of = await Given.PlannedCaseAsync("GHG-VER");
        foreach (var item in Schemes.Current("GHG-VER")!.Items.Where(i => i.Required)) await Given.MarkAsync(of, item.Code);
        Assert.Equal("cases.figures-needed", await SubmitAsync(of, null));
        Assert.Equal("kernel.required@FunctionalUnit, cases.out-of-range@BaselineFactor, cases.out-of-range@ProjectFactor, cases.out-of-range@Activity, cases.out-of-range@Leakage, cases.out-of-range@Uncertainty",
            Text(await Use<EnterReduction>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), new("", -1, -1, 0, -1, 1.1m)), default)));
        Assert.Equal("done", Text(await Use<EnterReduction>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), Given.Figures), default)));
        Assert.Equal("done", await SubmitAsync(of, null));
    }

    [Fact]
    public async Task A_readiness_case_computes_no_reduction_but_has_parameters()
    {
        var of = await Given.PlannedCaseAsync();
        Assert.Equal("cases.no-figures-here", Text(await Use<EnterReduction>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), Given.Figures), default)));
        Assert.Equal("kernel.required@NameEn, kernel.required@Unit, cases.out-of-range@Uncertainty", await ParametersAsync(of, new CertifiedParameter("再生能耗", "", 2.4m, "", -0.1m, null)));
        Assert.Equal("cases.too-many-parameters@NameZh", await ParametersAsync(of, [.. Enumerable.Repeat(new CertifiedParameter("再生能耗", "Regeneration energy", 2.4m, "GJ/t", 0.1m, null), 31)]));
        Assert.Equal("done", await ParametersAsync(of, new CertifiedParameter("再生能耗", "Regeneration energy", 2.4m, "GJ/t CO2", 0.1m, "3 万吨每年装置")));
        Assert.Equal(2.4m, Assert.Single((await ViewAsync(of)).Parameters).Value);
    }

    [Fact]
    public async Task An_open_nonconformity_blocks_until_it_was_answered_and_closed()
    {
        var of = await Given.JudgedCaseAsync();
        Assert.Equal("kernel.required@Text", Text(await Use<RaiseNonconformity>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, "4.2", Severity.Minor, ""), default)));
        Assert.Equal("cases.no-such-item@Item", Text(await Use<RaiseNonconformity>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, "x", Severity.Minor, "校准过期"), default)));
        var id = (await Use<RaiseNonconformity>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, "4.2", Severity.Minor, "流量计校准已过期"), default)).Must();
        Assert.Equal(CaseWait.Answering, (await ViewAsync(of)).Line.Wait);
        Assert.Equal("cases.nonconformities-open", await SubmitAsync(of, 6));
        Assert.Equal("kernel.not-now", await JudgeNcAsync(of, id, true, "尚无答复"));
        Assert.Equal("kernel.required@Action", await AnswerAsync(of, id, " "));
        Assert.Equal("done", await AnswerAsync(of, id, "已重新校准"));
        Assert.Equal("cases.nonconformities-open", await SubmitAsync(of, 6));
        Assert.Equal("kernel.required@Verdict", await JudgeNcAsync(of, id, true, ""));
        Assert.Equal("done", await JudgeNcAsync(of, id, false, "未附校准证书"));
        Assert.Equal("done", await AnswerAsync(of, id, "补充校准证书", await Given.EvidenceAsync("校准证书")));
        Assert.Equal("done", await JudgeNcAsync(of, id, true, "证书有效"));
        Assert.Equal("kernel.not-now", await AnswerAsync(of, id, "再答"));
        Assert.Equal("done", await SubmitAsync(of, 6));
        Assert.Equal("NC-1", Assert.Single((await ViewAsync(of)).Evidence, e => e.FromApplicant).Item);
    }

    [Fact]
    public async Task A_submission_is_frozen_and_a_returned_one_stays_beside_the_next()
    {
        var of = await Given.SubmittedCaseAsync();
        Assert.Equal("kernel.not-now", await JudgeAsync(of, "1.1", MarkVerdict.NotMet, "改判"));
        Assert.Equal("kernel.not-now", await ParametersAsync(of));
        Assert.Equal("kernel.not-now", Text(await Use<PlanEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), "新计划"), default)));
        Assert.Equal("kernel.not-now", Text(await Use<RaiseNonconformity>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, null, Severity.Major, "晚了"), default)));
        Assert.Equal("kernel.not-now", Text(await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), of.Id, null, [await Given.EvidenceAsync("晚")]), default)));
        Assert.Equal("kernel.not-now", Text(await Use<AddEvidence>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, null, [await Given.EvidenceAsync("晚")]), default)));
        var first = (await ViewAsync(of)).SubmissionDigest;
        (await Use<ReturnEvaluation>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, await SeenAsync(of), "5.2 的测试条件不清"), default)).Must();
        Assert.Null((await ViewAsync(of)).Level);
        await Given.MarkAsync(of, "5.2");
        Assert.Equal("done", await SubmitAsync(of, 5));
        var view = await ViewAsync(of);
        Assert.Equal((2, first, 5), (view.Submissions.Count, view.Submissions[0].Digest, view.Level));
        Assert.NotEqual(first, view.SubmissionDigest);
    }

    [Fact]
    public async Task The_same_file_may_show_several_items_and_is_written_down_once_for_each()
    {
        var of = await Given.PlannedCaseAsync();
        var file = await Given.EvidenceAsync("一份报告");
        Assert.Equal("done", await JudgeAsync(of, "1.1", MarkVerdict.Met, "见报告", file, file));
        Assert.Equal("done", await JudgeAsync(of, "1.1", MarkVerdict.Met, "再看", file));
        Assert.Equal("done", await JudgeAsync(of, "1.2", MarkVerdict.Met, "见报告", file));
        Assert.Equal(["1.1", "1.2"], (await ViewAsync(of)).Evidence.Select(e => e.Item));
        Assert.Equal("cases.no-files@Files", Text(await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), of.Id, null, []), default)));
        Assert.Equal("cases.too-many-files@Files", Text(await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), of.Id, null, [.. Enumerable.Repeat(file, 21)]), default)));
        Assert.Equal("cases.no-such-item@Item", Text(await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), of.Id, "x", [file]), default)));
    }

    private static Refusal Refusal<T>(Result<T> result) => result.IsRefused(out var no) ? Assert.Single(no) : throw new InvalidOperationException("Not refused.");

    private async Task<string> JudgeAsync(OpenCase of, string item, MarkVerdict verdict, string text, params EvidenceFile[] files) =>
        Text(await Use<JudgeItem>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), item, verdict, text, files), default));

    private async Task<string> SubmitAsync(OpenCase of, int? level) =>
        Text(await Use<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), level), default));

    private async Task<string> ParametersAsync(OpenCase of, params CertifiedParameter[] list) =>
        Text(await Use<SetParameters>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), list), default));

    private async Task<string> AnswerAsync(OpenCase of, NonconformityId id, string action, params EvidenceFile[] files) =>
        Text(await Use<AnswerNonconformity>().RunAsync(new(of.Applicant, Act(), id, await NcSeenAsync(of, id), action, files), default));

    private async Task<string> JudgeNcAsync(OpenCase of, NonconformityId id, bool close, string verdict) =>
        Text(await Use<JudgeNonconformity>().RunAsync(new(of.Staff.Assessor, Act(), id, await NcSeenAsync(of, id), close, verdict), default));

    private async Task<int> NcSeenAsync(OpenCase of, NonconformityId id) => (await ViewAsync(of)).Nonconformities.Single(n => n.Id == id).Version;
}
