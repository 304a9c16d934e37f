using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class CertificateTests
{
    private static readonly Uri Pages = new("https://exchange.example/certificates/");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_run_without_a_gap_and_a_case_has_one_certificate()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        var (body, decider, head) = await exchange.Given.DecidersAsync();
        var statement = await exchange.Given.StatementAsync(listing, body, decider.Person, head.Person);
        var first = await exchange.Given.IssueAsync(decider, statement);
        var second = await exchange.Given.IssueAsync(decider, statement with { Case = Id.New<CaseId>() });
        Assert.Equal(CertificateNumber.Of(ClaimWord.Evaluated, 2026, 1), first.Number);
        Assert.Equal(CertificateNumber.Of(ClaimWord.Evaluated, 2026, 2), second.Number);
        Refused("certificates.issued-already", await exchange.Given.TryIssueAsync(decider, statement));
    }

    [Fact]
    public async Task Anyone_with_the_number_reads_how_it_stands_now_and_strangers_no_names()
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange);
        var stranger = await exchange.Given.ViewAsync(issued);
        Assert.Equal((CertificateStatus.Granted, exchange.Now, issued.Number), (stranger.Status, stranger.At, stranger.Number));
        Assert.Contains("*", stranger.Decider, StringComparison.Ordinal);
        Assert.DoesNotContain("*", (await exchange.Given.ViewAsync(issued, issued.Decider)).Decider, StringComparison.Ordinal);
        Assert.False(stranger.TextChanged);
        Assert.True(stranger.Covers && stranger.OnMarket);
        Assert.False(stranger.MayDecide || stranger.MayTerminate);
        var read = exchange.Get<ReadCertificates>();
        Assert.Equal(issued.Number, (await read.ByNumberAsync(issued.Number.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant(), Actor.Nobody, Ct)).Must().Number);
        Refused("certificates.no-such-certificate", await read.ByNumberAsync(CertificateNumber.Of(ClaimWord.Evaluated, 2026, 99), Actor.Nobody, Ct));
        Refused("certificates.bad-number", await read.ByNumberAsync(issued.Number[..^1] + (issued.Number[^1] == 'A' ? 'B' : 'A'), Actor.Nobody, Ct));
        Refused("certificates.bad-number", await read.ByNumberAsync("", Actor.Nobody, Ct));
    }

    [Fact]
    public async Task The_body_suspends_resumes_and_withdraws_with_reasons_of_which_strangers_read_the_public_part()
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange);
        (await exchange.Get<SuspendCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, await exchange.Given.SeenAsync(issued), new("监督未完成", "现场拒绝进入")), Ct)).Must();
        var view = await exchange.Given.ViewAsync(issued);
        Assert.Equal((CertificateStatus.Suspended, false), (view.Status, view.InForce));
        Assert.Equal(("监督未完成", null), (view.History[^1].Reason, view.History[^1].Note));
        Assert.Equal("现场拒绝进入", (await exchange.Given.ViewAsync(issued, issued.Holder)).History[^1].Note);
        Assert.Equal("现场拒绝进入", (await exchange.Given.ViewAsync(issued, issued.Decider)).History[^1].Note);
        (await exchange.Get<ResumeCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, await exchange.Given.SeenAsync(issued), new("监督已补做")), Ct)).Must();
        Assert.True((await exchange.Given.ViewAsync(issued)).InForce);
        (await exchange.Get<WithdrawCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, await exchange.Given.SeenAsync(issued), new("数据造假")), Ct)).Must();
        Assert.Equal([CertificateStatus.Granted, CertificateStatus.Suspended, CertificateStatus.Granted, CertificateStatus.Withdrawn], (await exchange.Given.ViewAsync(issued)).History.Select(h => h.Status));
        Refused("kernel.not-now", await exchange.Get<ResumeCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, await exchange.Given.SeenAsync(issued), new("恢复")), Ct));
    }

    [Fact]
    public async Task Nobody_else_changes_the_standing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange);
        var (_, foreign, _) = await exchange.Given.DecidersAsync(name: "另一认证机构");
        Actor[] wrong = [foreign, await exchange.Given.ActorAsync(issued.Statement.Body, Roles.Assessor), await exchange.Given.ActorAsync(issued.Statement.Body, Roles.Reviewer),
            issued.Holder, await exchange.Given.OperatorAsync(), Actor.System, Actor.Nobody];
        var seen = await exchange.Given.SeenAsync(issued);
        foreach (var by in wrong)
        {
            Refused("certificates.not-the-body", await exchange.Get<SuspendCertificate>().RunAsync(new(by, Given.Act(), issued.Id, seen, new("理由")), Ct));
            Refused("certificates.not-the-body", await exchange.Get<ResumeCertificate>().RunAsync(new(by, Given.Act(), issued.Id, seen, new("理由")), Ct));
            Refused("certificates.not-the-body", await exchange.Get<WithdrawCertificate>().RunAsync(new(by, Given.Act(), issued.Id, seen, new("理由")), Ct));
            if (by == issued.Holder) continue;
            Refused("certificates.not-the-holder", await exchange.Get<TerminateCertificate>().RunAsync(new(by, Given.Act(), issued.Id, seen, new("理由")), Ct));
        }

        Refused("certificates.not-the-holder", await exchange.Get<TerminateCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, seen, new("理由")), Ct));
        Refused("certificates.not-the-body", await exchange.Get<ExpireCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id), Ct));
        Refused("certificates.not-the-body", await exchange.Get<RemindExpiry>().RunAsync(new(issued.Decider, Given.Act(), issued.Id), Ct));
        Refused("certificates.no-such-certificate", await exchange.Get<SuspendCertificate>().RunAsync(new(issued.Decider, Given.Act(), Id.New<CertificateId>(), 1, new("理由")), Ct));
        Refused("certificates.no-such-certificate", await exchange.Get<TerminateCertificate>().RunAsync(new(issued.Holder, Given.Act(), Id.New<CertificateId>(), 1, new("理由")), Ct));
        Refused("certificates.no-such-certificate", await exchange.Get<ExpireCertificate>().RunAsync(new(Actor.System, Given.Act(), Id.New<CertificateId>()), Ct));
        Refused("certificates.no-such-certificate", await exchange.Get<RemindExpiry>().RunAsync(new(Actor.System, Given.Act(), Id.New<CertificateId>()), Ct));
        Refused("kernel.changed-meanwhile", await exchange.Get<SuspendCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, seen + 1, new("理由")), Ct));
        Refused("kernel.changed-meanwhile", await exchange.Get<TerminateCertificate>().RunAsync(new(issued.Holder, Given.Act(), issued.Id, seen + 1, new("理由")), Ct));
        Assert.True((await exchange.Given.ViewAsync(issued)).InForce);
    }

    [Fact]
    public async Task A_granted_case_has_a_certificate_and_who_evaluated_it_does_not_decide_about_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var staff = await exchange.Given.StaffAsync();
        var both = await exchange.Given.ActorAsync(staff.Body, Roles.Assessor | Roles.Certifier);
        var (of, id) = await exchange.Given.GrantedCaseAsync(staff: staff with { Assessor = both });
        var number = (await exchange.Get<ReadCertificates>().NumberAsync(id, Ct))!;
        var view = (await exchange.Get<ReadCertificates>().ByNumberAsync(number, both, Ct)).Must();
        Assert.Equal((CertificateStatus.Granted, 6, of.Id, false), (view.Status, view.Statement.Trl, view.Statement.Case, view.MayDecide));
        Refused("certificates.evaluated-it", await exchange.Get<SuspendCertificate>().RunAsync(new(both, Given.Act(), id, view.Version, new("理由")), Ct));
        Assert.True((await exchange.Get<ReadCertificates>().ByNumberAsync(number, staff.Head, Ct)).Must().MayDecide);
        Assert.Equal(CertificateStatus.Suspended, (await exchange.Get<SuspendCertificate>().RunAsync(new(staff.Head, Given.Act(), id, view.Version, new("理由")), Ct)).Must());
        Assert.All(await exchange.Get<VerifyCertificates>().VerifyAsync(Ct), v => Assert.Null(v.BrokenAt));
    }

    [Fact]
    public async Task A_verified_period_keeps_its_reduction_by_the_lower_bound()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (_, id) = await exchange.Given.GrantedCaseAsync("GHG-VER");
        var kg = await exchange.Dbs.ReadAsync(db => db.Certificates.Where(c => c.Id == id).Select(c => c.ReductionKg).SingleAsync(Ct));
        Assert.Equal((long)(Given.Figures.LowerBound() * 1000), kg);
    }

    [Fact]
    public async Task The_holder_gives_it_up()
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange);
        (await exchange.Get<TerminateCertificate>().RunAsync(new(issued.Holder, Given.Act(), issued.Id, await exchange.Given.SeenAsync(issued), new("技术已停用")), Ct)).Must();
        Assert.Equal(CertificateStatus.Terminated, (await exchange.Given.ViewAsync(issued)).Status);
    }

    [Fact]
    public async Task The_clock_ends_it_before_the_worker_writes_it_down()
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange, days: 100);
        exchange.Pass(TimeSpan.FromDays(100));
        var unwritten = await exchange.Given.ViewAsync(issued);
        Assert.Equal(CertificateStatus.Expired, unwritten.Status);
        Assert.Empty(await exchange.Get<CertificateMarks>().OfAsync(issued.Statement.Listing, Ct));
        Refused("certificates.over", await exchange.Get<SuspendCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, unwritten.Version, new("理由")), Ct));
        await exchange.SettleAsync(Ct);
        var written = await exchange.Given.ViewAsync(issued);
        Assert.Equal(unwritten.History.Select(h => (h.Status, h.At)), written.History.Select(h => (h.Status, h.At)));
        Assert.True(written.Version > unwritten.Version);
    }

    [Fact]
    public async Task Lists_are_for_their_own_people_and_say_what_ends_soon()
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange, days: 61);
        var (read, holder, body) = (exchange.Get<ReadCertificates>(), issued.Statement.Holder, issued.Statement.Body);
        Assert.False(Assert.Single(await read.OfHolderAsync(holder, issued.Holder, Ct)).EndsSoon);
        Assert.False((await exchange.Given.ViewAsync(issued)).EndsSoon);
        exchange.Pass(TimeSpan.FromDays(1));
        Assert.True((await exchange.Given.ViewAsync(issued)).EndsSoon);
        Assert.True(Assert.Single(await read.OfHolderAsync(holder, issued.Holder, Ct)).EndsSoon);
        Assert.Equal(issued.Id, Assert.Single(await read.OfBodyAsync(body, issued.Decider, Ct)).Id);
        Assert.Single(await read.OfBodyAsync(body, await exchange.Given.OperatorAsync(), Ct));
        Assert.Empty(await read.OfHolderAsync(holder, issued.Decider, Ct));
        Assert.Empty(await read.OfBodyAsync(body, issued.Holder, Ct));
        Assert.Empty(await read.OfHolderAsync(default, Actor.Nobody, Ct));
    }

    [Fact]
    public async Task A_suspension_and_a_withdrawal_at_once_leave_one_history()
    {
        await using var exchange = await TestExchange.StartAsync("FULL");
        var issued = await IssuedAsync(exchange);
        var seen = await exchange.Given.SeenAsync(issued);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () => i % 2 == 0
            ? await exchange.Get<SuspendCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, seen, new($"暂停 {i}")), Ct)
            : await exchange.Get<WithdrawCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, seen, new($"撤销 {i}")), Ct), Ct)));
        Assert.Single(results, r => r.IsOk(out _));
        var view = await exchange.Given.ViewAsync(issued);
        Assert.Equal(2, view.History.Count);
        Assert.Equal(results.Single(r => r.IsOk(out _)).Must(), view.Status);
        Assert.All(await exchange.Get<VerifyCertificates>().VerifyAsync(Ct), v => Assert.Null(v.BrokenAt));
    }

    [Theory]
    [InlineData("UPDATE Certificates SET Statement = replace(Statement, '得到证实', '未得到证实')", "statement")]
    [InlineData("UPDATE Certificates SET Number = 'CTX-TRL-2026-000009-0'", "number")]
    [InlineData("UPDATE Certificates SET ValidUntil = ValidUntil + 1", "columns")]
    [InlineData("DELETE FROM CertificateStandings WHERE Number = 1", "history")]
    [InlineData("DELETE FROM CertificateStandings WHERE Number = 2; UPDATE Certificates SET Status = 'Granted'", "journal")]
    public async Task Verify_names_the_certificate_that_was_tampered_with(string tampering, string fault)
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange);
        await exchange.Given.SuspendAsync(issued);
        var verifier = exchange.Get<VerifyCertificates>();
        Assert.Equal((1L, null), ((await verifier.VerifyAsync(Ct))[0].Checked, (await verifier.VerifyAsync(Ct))[0].BrokenAt));
        await exchange.Dbs.KeepAsync(db => db.Database.ExecuteSqlRawAsync(tampering, Ct), Ct);
        Assert.EndsWith($"({fault})", (await verifier.VerifyAsync(Ct))[0].BrokenAt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_names_a_statement_that_was_changed_together_with_its_digest()
    {
        await using var exchange = await TestExchange.StartAsync();
        _ = await IssuedAsync(exchange);
        await exchange.Dbs.KeepAsync(async db =>
        {
            var other = (await db.Certificates.AsNoTracking().SingleAsync(Ct)).Statement.Replace("得到证实", "未得到证实", StringComparison.Ordinal);
            await db.Certificates.ExecuteUpdateAsync(s => s.SetProperty(c => c.Statement, other).SetProperty(c => c.Digest, Certificate.DigestOf(other)), Ct);
        }, Ct);
        Assert.EndsWith("(journal)", (await exchange.Get<VerifyCertificates>().VerifyAsync(Ct))[0].BrokenAt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_print_depends_on_the_record_alone()
    {
        await using var exchange = await TestExchange.StartAsync();
        var issued = await IssuedAsync(exchange);
        var print = exchange.Get<PrintCertificate>();
        var now = (await print.RunAsync(issued.Number, Actor.Nobody, Pages, Ct)).Must();
        exchange.Pass(TimeSpan.FromDays(400));
        await exchange.Given.SuspendAsync(issued);
        Assert.Equal(now.File, (await print.RunAsync(issued.Number.ToLowerInvariant(), Actor.Nobody, Pages, Ct)).Must().File);
        Assert.NotEqual(now.File, (await print.RunAsync(issued.Number, issued.Holder, Pages, Ct)).Must().File);
        Refused("certificates.bad-number", await print.RunAsync("x", Actor.Nobody, Pages, Ct));
    }

    private static async Task<IssuedCertificate> IssuedAsync(TestExchange exchange, int days = 730)
    {
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        return await exchange.Given.CertificateAsync(listing, with: s => s with { ValidUntil = exchange.Now.AddDays(days) });
    }

    private static void Refused<T>(string code, Result<T> result)
    {
        Assert.True(result.IsRefused(out var no), $"{code} was expected, not {result}");
        Assert.Equal([code], no.Select(r => r.Code));
    }
}
