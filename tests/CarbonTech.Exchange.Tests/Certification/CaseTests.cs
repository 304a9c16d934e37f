using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class CaseTests : CaseTestCase
{
    [Fact]
    public async Task A_readiness_case_goes_its_whole_way_to_a_certificate()
    {
        var (of, certificate) = await Given.GrantedCaseAsync();
        var view = await ViewAsync(of);
        Assert.Equal((CaseStatus.Granted, CaseWait.Nothing, 6), (view.Line.Status, view.Line.Wait, view.Level));
        Assert.Equal(certificate, view.Line.Certificate);
        Assert.StartsWith("TRL-2026-", view.Line.Number, StringComparison.Ordinal);
        var statement = await StatementAsync(of);
        Assert.Equal((ClaimWord.Evaluated, CoveredClaim.Trl, 6), (statement.Word, statement.Claim, statement.Trl));
        Assert.Equal((of.Staff.Decider.Person, of.Staff.Head.Person), (statement.Decider, statement.Head));
        Assert.Equal(new DateTimeOffset(2028, 3, 2, 16, 0, 0, TimeSpan.Zero), statement.ValidUntil);
        Assert.Equal(Schemes.Current("TRL")!.Items.Count(i => i.Required && i.Level <= 6), statement.Evidence.Count);
        Assert.All(statement.Evidence, digest => Assert.Equal(64, digest.Length));
    }

    [Fact]
    public async Task A_verification_states_the_reduction_of_the_period_with_its_lower_bound()
    {
        var (of, _) = await Given.GrantedCaseAsync("GHG-VER");
        var statement = await StatementAsync(of);
        Assert.Equal((ClaimWord.Verified, CoveredClaim.Carbon, null), (statement.Word, statement.Claim, statement.Trl));
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), false), (statement.PeriodFrom, statement.PeriodUntil, statement.ReasonableAssurance));
        // (0.32 − 0.21) × 30,000 − 120 = 3,180; ± 8 % = 254.4
        Assert.Equal((3_180m, 254.4m), (Figure(statement, "Reduction in the period").Value, Figure(statement, "Reduction in the period").Uncertainty));
        Assert.Equal(2_925.6m, Figure(statement, "Reduction in the period (lower bound)").Value);
    }

    [Fact]
    public async Task An_act_that_is_sent_twice_grants_once()
    {
        var of = await Given.DecidedCaseAsync();
        var input = new CountersignDecision.Input(of.Staff.Head, Act(), of.Id, await SeenAsync(of), (await ViewAsync(of)).Decision!.Digest);
        var first = (await Use<CountersignDecision>().RunAsync(input, default)).Must();
        Assert.Equal(first, (await Use<CountersignDecision>().RunAsync(input, default)).Must());
    }

    [Fact]
    public async Task Numbers_run_by_scheme_and_year()
    {
        var trl = await Given.StaffAsync();
        var one = await Given.AppliedCaseAsync(staff: trl);
        var two = await Given.AppliedCaseAsync(staff: trl);
        var ghg = await Given.AppliedCaseAsync("GHG-VER");
        Exchange.Pass(TimeSpan.FromDays(305));
        var next = await Given.AppliedCaseAsync(staff: trl);
        Assert.Equal(["TRL-2026-0001", "TRL-2026-0002", "GHG-VER-2026-0001", "TRL-2027-0001"],
            [(await ViewAsync(one)).Line.Number, (await ViewAsync(two)).Line.Number, (await ViewAsync(ghg)).Line.Number, (await ViewAsync(next)).Line.Number]);
    }

    [Fact]
    public async Task One_open_case_by_a_scheme_for_a_listing_and_another_after_its_end()
    {
        var of = await Given.AppliedCaseAsync();
        var again = new ApplyForCase.Input(of.Applicant, Act(), of.Listing, of.Staff.Body, "TRL", Given.TrlAim, null);
        Assert.Equal("cases.case-open@Scheme", Text(await Use<ApplyForCase>().RunAsync(again, default)));
        (await Use<WithdrawCase>().RunAsync(new(of.Applicant, Act(), of.Id, await SeenAsync(of), null), default)).Must();
        Assert.Equal("done", Text(await Use<ApplyForCase>().RunAsync(again with { Act = Act() }, default)));
    }

    [Fact]
    public async Task The_applicant_withdraws_from_every_open_stage()
    {
        var staff = await Given.StaffAsync();
        foreach (var make in new Func<Task<OpenCase>>[]
        {
            () => Given.AppliedCaseAsync(staff: staff), () => Given.QuotedCaseAsync(staff: staff), () => Given.PlannedCaseAsync(staff: staff), () => Given.SubmittedCaseAsync(staff: staff),
            () => Given.PassedCaseAsync(staff: staff), () => Given.DecidedCaseAsync(staff: staff),
        })
        {
            var of = await make();
            var before = await StatusAsync(of);
            Assert.True(Text(await Use<WithdrawCase>().RunAsync(new(of.Applicant, Act(), of.Id, await SeenAsync(of), "改变计划"), default)) == "done", $"from {before}");
            Assert.Equal("kernel.not-now", Text(await Use<WithdrawCase>().RunAsync(new(of.Applicant, Act(), of.Id, await SeenAsync(of), null), default)));
        }
    }

    [Fact]
    public async Task A_granted_case_is_not_withdrawn()
    {
        var (of, _) = await Given.GrantedCaseAsync();
        Assert.Equal("kernel.not-now", Text(await Use<WithdrawCase>().RunAsync(new(of.Applicant, Act(), of.Id, await SeenAsync(of), null), default)));
    }

    [Fact]
    public async Task What_changed_meanwhile_is_refused_and_nothing_is_written()
    {
        var of = await Given.QuotedCaseAsync();
        Assert.Equal("kernel.changed-meanwhile", Text(await Use<QuoteCase>().RunAsync(new(of.Staff.Reviewer, Act(), of.Id, 1, Given.Quoted with { Days = 1 }), default)));
        Assert.Equal(45, (await ViewAsync(of)).Quotation!.Terms.Days);
    }

    [Fact]
    public async Task The_record_of_what_was_accepted_and_signed_is_verified_and_a_break_is_found()
    {
        var (of, _) = await Given.GrantedCaseAsync();
        var whole = Assert.Single(await Use<VerifyCases>().VerifyAsync(default));
        Assert.Equal((4L, null), (whole.Checked, whole.BrokenAt));
        await Exchange.Dbs.KeepAsync(db => db.CaseSubmissions.Where(s => s.Case == of.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Content, "{}")), default);
        Assert.EndsWith("submission 1", Assert.Single(await Use<VerifyCases>().VerifyAsync(default)).BrokenAt, StringComparison.Ordinal);
    }

    private static CertifiedParameter Figure(CertificateStatement statement, string name) => Assert.Single(statement.Parameters, p => p.NameEn == name);

    private Task<CertificateStatement> StatementAsync(OpenCase of) => Exchange.Dbs.ReadAsync(async db =>
    {
        var found = (await CaseDoor.FindAsync(db, of.Id, default))!;
        var listing = await db.Listings.SingleAsync(l => l.Id == of.Listing);
        return Statements.Of(found, await db.CaseSubmissions.SingleAsync(s => s.Case == of.Id && s.Round == found.Round), listing.Content, found.EndedAt!.Value);
    });
}
