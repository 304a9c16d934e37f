using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Notifications;

public sealed class CaseNoticeTests
{
    [Fact]
    public async Task Each_side_is_told_what_the_other_did()
    {
        await using var exchange = await TestExchange.StartAsync();
        var given = exchange.Given;
        var of = await given.JudgedCaseAsync();
        var nc = (await exchange.Get<RaiseNonconformity>().RunAsync(new(of.Staff.Assessor, Given.Act(), of.Id, null, Severity.Minor, "校准过期"), default)).Must();
        (await exchange.Get<AnswerNonconformity>().RunAsync(new(of.Applicant, Given.Act(), nc, 1, "已校准", []), default)).Must();
        (await exchange.Get<JudgeNonconformity>().RunAsync(new(of.Staff.Assessor, Given.Act(), nc, 2, true, "有效"), default)).Must();
        (await exchange.Get<SubmitEvaluation>().RunAsync(new(of.Staff.Assessor, Given.Act(), of.Id, await given.SeenAsync(of), 6), default)).Must();
        (await exchange.Get<ReturnEvaluation>().RunAsync(new(of.Staff.Reviewer, Given.Act(), of.Id, await given.SeenAsync(of), "补充 5.2"), default)).Must();
        await exchange.SettleAsync();
        Assert.Equal([NoticeKind.CaseQuoted, NoticeKind.NonconformityRaised], await KindsAsync(exchange, of, of.Applicant));
        Assert.Equal([NoticeKind.CaseApplied, NoticeKind.NonconformityAnswered, NoticeKind.CaseReturned], await KindsAsync(exchange, of, of.Staff.Assessor));
        Assert.Equal([NoticeKind.CaseApplied], await KindsAsync(exchange, of, of.Staff.Reviewer));
        Assert.Equal("补充 5.2", (await exchange.Get<ReadInbox>().RunAsync(of.Staff.Assessor)).Notices.Single(n => n.Kind == NoticeKind.CaseReturned).Reason);
    }

    [Fact]
    public async Task The_decision_is_told_to_the_applicant_with_its_reason_when_it_is_a_refusal()
    {
        await using var exchange = await TestExchange.StartAsync();
        var staff = await exchange.Given.StaffAsync();
        var (granted, _) = await exchange.Given.GrantedCaseAsync(staff: staff);
        var refused = await exchange.Given.PassedCaseAsync(staff: staff);
        (await exchange.Get<RefuseCase>().RunAsync(new(staff.Decider, Given.Act(), refused.Id, await exchange.Given.SeenAsync(refused), "数据不足", null), default)).Must();
        await exchange.SettleAsync();
        Assert.Contains(NoticeKind.CaseGranted, await KindsAsync(exchange, granted, granted.Applicant));
        var no = (await exchange.Get<ReadInbox>().RunAsync(refused.Applicant)).Notices.Single(n => n.Kind == NoticeKind.CaseRefused);
        Assert.Equal("数据不足", no.Reason);
    }

    private static async Task<IEnumerable<NoticeKind>> KindsAsync(TestExchange exchange, OpenCase of, Actor reader) =>
        (await exchange.Get<ReadInbox>().RunAsync(reader)).Notices.Where(n => n.Subject == of.Id.Value).OrderBy(n => n.At).ThenBy(n => n.Kind).Select(n => n.Kind);
}
