using System.Net;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Certification;

/// <summary>Cases through HTTP: by forms from the application to the certificate, and who sees what.</summary>
public sealed partial class CasePagesTests : IAsyncLifetime
{
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(demonstration: true);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task An_owner_applies_from_the_listing_and_the_body_quotes_and_the_owner_accepts()
    {
        var (staff, owner) = (await site.Given.StaffAsync(), await site.Given.PartyAsync());
        var listing = await site.Given.ListingAsync(owner);
        using var applicant = await site.BrowserOfAsync(await site.Given.OwnerAsync(owner));
        Assert.Contains($"/listings/{listing}/certification", await applicant.GetStringAsync($"/listings/{listing}"), StringComparison.Ordinal);
        var page = $"/listings/{listing}/certification?scheme=TRL";
        var no = await TestSite.PostAsync(applicant, page, $"/listings/{listing}/certification", ("Body", staff.Body.ToString()), ("TargetTrl", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        var applied = await TestSite.PostAsync(applicant, page, $"/listings/{listing}/certification", ("Body", staff.Body.ToString()), ("TargetTrl", "6"), ("Note", "可现场核查"));
        var at = applied.Headers.Location!.OriginalString;
        using var body = await site.BrowserOfAsync(staff.Reviewer);
        Assert.Contains("等机构受理", Plain(await body.GetStringAsync("/desk")), StringComparison.Ordinal);
        await DoneAsync(body, at, "take-up");
        var bad = await TestSite.PostAsync(body, $"{at}/quote", $"{at}/quote", ("Price", "四万"), ("Days", "45"), ("Included", "评审"));
        Assert.Contains("value=\"四万\"", WebUtility.HtmlDecode(await bad.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        await DoneAsync(body, at, "quote", ("Price", "4.8万"), ("Days", "45"), ("Included", "文件评审与现场评价"), ("Competence", "在批准范围内"), ("Impartiality", "无利益关系"));
        Assert.Contains("¥\u00a048,000", Plain(await applicant.GetStringAsync($"{at}/accept")), StringComparison.Ordinal);
        await DoneAsync(applicant, at, "accept");
        Assert.Contains("合同（已接受的报价）", Plain(await applicant.GetStringAsync(at)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_are_judged_with_files_and_a_file_of_another_kind_is_refused_with_the_text_kept()
    {
        var of = await site.Given.PlannedCaseAsync();
        using var assessor = await site.BrowserOfAsync(of.Staff.Assessor);
        var item = $"/certification/{of.Id}/items/1.1";
        var no = await PostFileAsync(assessor, item, item, [0x4D, 0x5A, 0x90, 0x00], ("Verdict", "Met"), ("Text", "见报告第三章"));
        var text = WebUtility.HtmlDecode(await no.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains("只接受 PDF", text, StringComparison.Ordinal);
        Assert.Contains("见报告第三章", text, StringComparison.Ordinal);
        var done = await PostFileAsync(assessor, item, item, "%PDF-1.7 演示"u8.ToArray(), ("Verdict", "Met"), ("Text", "见报告第三章"), ("Next", "1.2"));
        Assert.Equal($"/certification/{of.Id}/items/1.2", done.Headers.Location!.OriginalString);
        var mark = Assert.Single((await site.Given.ViewAsync(of)).Marks);
        Assert.Equal(("1.1", MarkVerdict.Met), (mark.Item, mark.Verdict));
        var digest = Assert.Single((await site.Given.ViewAsync(of)).Evidence).Digest;
        var file = await assessor.GetAsync($"/certification/{of.Id}/evidence/{digest}");
        Assert.Equal(("application/octet-stream", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        using var stranger = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("震泽工业大学")));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/certification/{of.Id}/evidence/{digest}")).StatusCode);
        using var applicant = await site.BrowserOfAsync(of.Applicant);
        Assert.Equal(HttpStatusCode.NotFound, (await applicant.GetAsync($"/certification/{of.Id}/evidence/{digest}")).StatusCode);
    }

    [Fact]
    public async Task A_nonconformity_goes_to_and_fro_and_the_evaluation_is_submitted()
    {
        var of = await site.Given.JudgedCaseAsync();
        var at = $"/certification/{of.Id}";
        using var assessor = await site.BrowserOfAsync(of.Staff.Assessor);
        using var applicant = await site.BrowserOfAsync(of.Applicant);
        await DoneAsync(assessor, at, "nonconformity", ("Item", "4.2"), ("Severity", "Minor"), ("Text", "流量计校准已过期"));
        var held = await TestSite.PostAsync(assessor, $"{at}/submit", $"{at}/submit", ("Level", "6"));
        Assert.Contains("还有 1 个不符合项未关闭", Plain(await held.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var nc = $"{at}/nonconformities/1";
        Assert.Contains("流量计校准已过期", Plain(await applicant.GetStringAsync(nc)), StringComparison.Ordinal);
        await PostFileAsync(applicant, nc, $"{nc}/answer", "%PDF-1.7 证书"u8.ToArray(), ("Action", "已重新校准"));
        Assert.Equal(at, (await TestSite.PostAsync(assessor, nc, $"{nc}/judge", ("Verdict", "证书有效"), ("Close", "true"))).Headers.Location!.OriginalString);
        await DoneAsync(assessor, at, "submit", ("Level", "6"));
        Assert.Equal(CaseStatus.Review, (await site.Given.ViewAsync(of)).Line.Status);
    }

    [Fact]
    public async Task A_decision_is_shown_once_more_before_it_is_signed_and_the_second_signature_grants()
    {
        var of = await site.Given.SubmittedCaseAsync();
        var at = $"/certification/{of.Id}";
        using var reviewer = await site.BrowserOfAsync(of.Staff.Reviewer);
        using var decider = await site.BrowserOfAsync(of.Staff.Decider, "en");
        using var head = await site.BrowserOfAsync(of.Staff.Head);
        await DoneAsync(reviewer, at, "pass", ("Comments", "同意"));
        using var assessor = await site.BrowserOfAsync(of.Staff.Assessor);
        (string, string)[] forged = [("FindingZh", "由评价人写下"), ("FindingEn", "By the assessor"), ("LimitsZh", "限"), ("LimitsEn", "Limits"), ("Seen", $"{(await site.Given.ViewAsync(of)).Version}")];
        Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(assessor, $"{at}/decide", forged)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(assessor, $"{at}/decide", [.. forged, ("FindingEn", "")])).StatusCode);
        (string, string)[] text = [("FindingZh", "达到六级"), ("FindingEn", "Level 6 was found"), ("LimitsZh", "限所评装置"), ("LimitsEn", "This plant only")];
        var again = await TestSite.PostAsync(decider, $"{at}/decide", $"{at}/decide", [.. text, ("AddedValueZh", "节能")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        var sure = await TestSite.PostAsync(decider, $"{at}/decide", $"{at}/decide", text);
        var page = await sure.Content.ReadAsStringAsync();
        Assert.Contains("Level 6 was found", Plain(page), StringComparison.Ordinal);
        Assert.Null((await site.Given.ViewAsync(of)).Decision);
        var fields = Hidden().Matches(page).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));
        var change = await decider.PostAsync($"{at}/decide", new FormUrlEncodedContent([.. fields.DistinctBy(f => f.Key), KeyValuePair.Create("Change", "true")]));
        Assert.Contains("Level 6 was found</textarea>", await change.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await site.Given.ViewAsync(of)).Decision);
        var signed = await decider.PostAsync($"{at}/decide", new FormUrlEncodedContent(fields.DistinctBy(f => f.Key)));
        Assert.Equal(at, signed.Headers.Location!.OriginalString);
        Assert.Contains("达到六级", Plain(await head.GetStringAsync($"{at}/countersign")), StringComparison.Ordinal);
        await DoneAsync(head, at, "countersign");
        using var applicant = await site.BrowserOfAsync(of.Applicant);
        Assert.Contains("证书已颁发", Plain(await applicant.GetStringAsync(at)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_and_parameters_are_entered_and_shown_with_the_formula()
    {
        var of = await site.Given.PlannedCaseAsync("GHG-VER");
        var at = $"/certification/{of.Id}";
        using var assessor = await site.BrowserOfAsync(of.Staff.Assessor);
        var no = await TestSite.PostAsync(assessor, $"{at}/figures", $"{at}/figures", ("FunctionalUnit", "t"), ("BaselineFactor", "0.9"), ("Activity", "abc"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        await DoneAsync(assessor, at, "figures", ("FunctionalUnit", "t CO2"), ("BaselineFactor", "0.32"), ("ProjectFactor", "0.21"), ("Activity", "30000"), ("Leakage", "120"), ("Uncertainty", "8"));
        Assert.Contains("减排量 = （0.32 − 0.21） × 30,000 − 120 = 3,180 tCO2e", Plain(await assessor.GetStringAsync(at)), StringComparison.Ordinal);
        await DoneAsync(assessor, at, "parameters", ("NameZh", "运行小时"), ("NameEn", "Hours"), ("Value", "7800"), ("Unit", "h"), ("Uncertainty", ""), ("Conditions", ""));
        Assert.Equal(7800, Assert.Single((await site.Given.ViewAsync(of)).Parameters).Value);
    }

    [Fact]
    public async Task Every_page_answers_in_both_languages_to_each_who_may_read_it_and_to_nobody_else()
    {
        var of = await site.Given.DecidedCaseAsync();
        var work = await site.Given.JudgedCaseAsync(staff: of.Staff);
        (Actor Who, string[] Paths)[] readers =
        [
            (of.Applicant, ["/certification", $"/certification/{of.Id}", $"/certification/{of.Id}/withdraw", $"/certification/{of.Id}/items/3.1", "/bodies"]),
            (work.Applicant, [$"/certification/{work.Id}", $"/certification/{work.Id}/evidence", $"/listings/{work.Listing}/certification"]),
            (of.Staff.Head, ["/certification?status=Decision", $"/certification/{of.Id}/countersign", $"/certification/{of.Id}/send-back"]),
            (of.Staff.Assessor, [.. new[] { "plan", "submit", "nonconformity", "parameters", "evidence", "items/9.4" }.Select(d => $"/certification/{work.Id}/{d}"), $"/certification/{of.Id}"]),
            (await site.Given.OperatorAsync(), ["/certification", $"/certification/{of.Id}", "/operator/bodies", $"/operator/bodies/{of.Staff.Body}"]),
        ];
        foreach (var language in new[] { "zh-CN", "en" })
        {
            foreach (var (who, paths) in readers) await AnswerAsync(await site.BrowserOfAsync(who, language), paths);
            await AnswerAsync(site.Browser(language), ["/bodies"]);
        }

        using var stranger = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("震泽工业大学")));
        foreach (var path in new[] { $"/certification/{of.Id}", $"/certification/{of.Id}/withdraw", $"/certification/{of.Id}/items/3.1", $"/listings/{of.Listing}/certification" })
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/operator/bodies")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync("/certification")).StatusCode);
    }

    [Fact]
    public async Task The_operator_approves_suspends_and_resumes_and_everyone_reads_it()
    {
        var body = await site.Given.PartyAsync("苏衡技术评价中心", Capacities.EvaluationBody);
        using var house = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        var at = $"/operator/bodies/{body}";
        var no = await TestSite.PostAsync(house, at, at, ("Capacity", "EvaluationBody"), ("Number", "N-1"), ("IssuedBy", "某机构"), ("Works", "Evaluation"), ("Fields", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Equal(at, (await TestSite.PostAsync(house, at, at, ("Capacity", "EvaluationBody"), ("Number", "N-1"), ("IssuedBy", "某机构"), ("Works", "Evaluation"), ("Fields", "SF-04"),
            ("From", "2026-01-01"), ("Until", "2027-12-31"))).Headers.Location!.OriginalString);
        Assert.Contains("N-1", Plain(await site.Browser().GetStringAsync("/bodies")), StringComparison.Ordinal);
        var approval = (await site.Services.GetRequiredService<ReadBodies>().OneAsync(body))!.Approvals[0].Id;
        await TestSite.PostAsync(house, at, $"{at}/{approval}/suspend", ("Reason", "监督评审不合格"));
        Assert.Contains("监督评审不合格", Plain(await site.Browser().GetStringAsync("/bodies")), StringComparison.Ordinal);
        await TestSite.PostAsync(house, at, $"{at}/{approval}/resume");
        Assert.DoesNotContain("监督评审不合格", Plain(await site.Browser().GetStringAsync("/bodies")), StringComparison.Ordinal);
    }

    private static async Task DoneAsync(HttpClient browser, string at, string deed, params (string, string)[] fields)
    {
        var done = await TestSite.PostAsync(browser, $"{at}/{deed}", $"{at}/{deed}", fields);
        Assert.True(done.StatusCode == HttpStatusCode.Redirect, $"{deed}: {done.StatusCode} {Plain(await done.Content.ReadAsStringAsync())}");
    }

    /// <summary>A form with one file, as a browser sends it.</summary>
    private static async Task<HttpResponseMessage> PostFileAsync(HttpClient browser, string page, string action, byte[] file, params (string Name, string Value)[] fields)
    {
        var form = Form().Matches(await browser.GetStringAsync(page)).Select(m => m.Value).First(f => f.Contains($"action=\"{action}\"", StringComparison.Ordinal));
        using var content = new MultipartFormDataContent();
        foreach (Match hidden in Hidden().Matches(form)) content.Add(new StringContent(WebUtility.HtmlDecode(hidden.Groups[2].Value)), hidden.Groups[1].Value);
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), "Files", "证据.pdf");
        return await browser.PostAsync(action, content);
    }

    private static async Task AnswerAsync(HttpClient browser, IEnumerable<string> paths)
    {
        using (browser)
        {
            foreach (var path in paths)
            {
                var answer = await browser.GetAsync(path);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            }
        }
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
