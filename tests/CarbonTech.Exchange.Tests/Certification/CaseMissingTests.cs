using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

/// <summary>What is not there, and files that are not taken.</summary>
public sealed class CaseMissingTests : CaseTestCase
{
    [Fact]
    public async Task A_case_that_is_not_there_is_refused_to_applicant_and_body_alike()
    {
        var (of, none) = (await Given.AppliedCaseAsync(), Id.New<CaseId>());
        Assert.Equal("cases.no-such-case", Text(await Use<WithdrawCase>().RunAsync(new(of.Applicant, Act(), none, 1, null), default)));
        Assert.Equal("cases.no-such-case", Text(await Use<TakeUpCase>().RunAsync(new(of.Staff.Reviewer, Act(), none, 1), default)));
        Assert.Equal("cases.no-such-case", Text(await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), none, null, [await Given.EvidenceAsync("附件")]), default)));
        Assert.Equal("cases.no-such-case", Text(await Use<JudgeItem>().RunAsync(new(of.Staff.Assessor, Act(), none, 1, "1.1", MarkVerdict.Met, "有", []), default)));
    }

    [Fact]
    public async Task A_nonconformity_that_is_not_there_is_neither_answered_nor_judged()
    {
        var (of, none) = (await Given.JudgedCaseAsync(), Id.New<NonconformityId>());
        Assert.Equal("cases.no-such-nonconformity", Text(await Use<AnswerNonconformity>().RunAsync(new(of.Applicant, Act(), none, 1, "已校准", []), default)));
        Assert.Equal("cases.no-such-nonconformity", Text(await Use<JudgeNonconformity>().RunAsync(new(of.Staff.Assessor, Act(), none, 1, true, "有效"), default)));
    }

    [Fact]
    public async Task A_file_of_another_kind_or_too_large_is_not_taken_and_the_largest_one_is()
    {
        var of = await Given.PlannedCaseAsync();
        var file = await Given.EvidenceAsync("测试报告");
        Assert.Equal("cases.file-kind@Files", await AddAsync(of, file with { MediaType = "application/x-msdownload" }));
        Assert.Equal("cases.file-too-large@Files", await AddAsync(of, file with { Size = EvidenceFile.Largest + 1 }));
        Assert.Equal("cases.file-too-large@Files, cases.file-kind@Files", await AddAsync(of, file with { Size = EvidenceFile.Largest + 1, MediaType = "" }));
        Assert.Empty((await ViewAsync(of)).Evidence);
        Assert.Equal("done", await AddAsync(of, file with { Size = EvidenceFile.Largest }));
    }

    [Fact]
    public async Task The_same_files_are_refused_with_a_judgement_and_with_the_answer_to_a_nonconformity()
    {
        var of = await Given.JudgedCaseAsync();
        var odd = await Given.EvidenceAsync("测试报告") with { MediaType = "text/html" };
        Assert.Equal("cases.file-kind@Files", Text(await Use<JudgeItem>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, await SeenAsync(of), "1.1", MarkVerdict.Met, "有", [odd]), default)));
        var raised = (await Use<RaiseNonconformity>().RunAsync(new(of.Staff.Assessor, Act(), of.Id, "4.2", Severity.Minor, "流量计校准已过期"), default)).Must();
        Assert.Equal("cases.file-kind@Files", Text(await Use<AnswerNonconformity>().RunAsync(new(of.Applicant, Act(), raised, 1, "已校准", [odd]), default)));
    }

    private async Task<string> AddAsync(OpenCase of, EvidenceFile file) => Text(await Use<AddEvidence>().RunAsync(new(of.Applicant, Act(), of.Id, null, [file]), default));
}
