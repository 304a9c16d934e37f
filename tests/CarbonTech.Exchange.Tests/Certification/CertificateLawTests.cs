using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class CertificateLawTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Decider = new(Id.Named("decider"));
    private static readonly StandingReason Why = new("监督评审未按期完成", "内部说明");

    [Fact]
    public void A_granted_certificate_keeps_what_was_stated_under_its_digest()
    {
        var certificate = Grant().Must();
        Assert.Equal(CertificateStatus.Granted, certificate.Status);
        Assert.Equal("CTX-TRL-2026-000007-", certificate.Number[..^1]);
        Assert.Equal(Certificate.DigestOf(certificate.Statement), certificate.Digest);
        Assert.Equal(ExchangeJson.Write(Statement()), ExchangeJson.Write(certificate.Read()));
        Assert.Equal(["CertificateGranted"], ((IAggregate)certificate).TakeFacts().Select(f => f.GetType().Name));
    }

    [Theory]
    [InlineData("certificates.one-signature")]
    [InlineData("certificates.own-technology")]
    [InlineData("certificates.wrong-word")]
    [InlineData("certificates.no-level")]
    [InlineData("certificates.no-period")]
    [InlineData("certificates.bad-digest")]
    [InlineData("certificates.over")]
    [InlineData("kernel.required")]
    public void A_statement_that_lacks_something_is_refused_by_name(string code)
    {
        var s = Statement();
        var broken = code switch
        {
            "certificates.one-signature" => s with { Head = s.Decider },
            "certificates.own-technology" => s with { Holder = s.Body },
            "certificates.wrong-word" => s with { Claim = CoveredClaim.Carbon },
            "certificates.no-level" => s with { Trl = 10 },
            "certificates.no-period" => s with { Word = ClaimWord.Verified, Claim = CoveredClaim.Carbon, PeriodFrom = new(2025, 12, 31), PeriodUntil = new(2025, 1, 1) },
            "certificates.bad-digest" => s with { Evidence = ["ABC"] },
            "certificates.over" => s with { ValidUntil = Now },
            _ => s with { LimitsEn = " " },
        };
        Assert.True(Certificate.Grant(Id.New<CertificateId>(), broken, 7, null, Now).IsRefused(out var no));
        Assert.Contains(code, no.Select(r => r.Code));
    }

    [Theory]
    [InlineData(ClaimWord.Declared, CoveredClaim.Trl)]
    [InlineData(ClaimWord.Declared, CoveredClaim.Carbon)]
    [InlineData(ClaimWord.Verified, CoveredClaim.Trl)]
    [InlineData(ClaimWord.Certified, CoveredClaim.Trl)]
    [InlineData(ClaimWord.Evaluated, CoveredClaim.Carbon)]
    public void A_word_goes_with_its_own_claim_only(ClaimWord word, CoveredClaim claim) => Assert.False(StatementRules.Fits(word, claim));

    [Fact]
    public void A_suspension_is_reversible_and_a_withdrawal_is_not()
    {
        var certificate = Grant().Must();
        Assert.Equal(CertificateStatus.Suspended, certificate.Suspend(Why, Decider, Now).Must());
        Assert.Equal(CertificateStatus.Granted, certificate.Resume(new("已完成纠正措施"), Decider, Now.AddDays(1)).Must());
        Assert.Equal(CertificateStatus.Withdrawn, certificate.Withdraw(Why, Decider, Now.AddDays(2)).Must());
        Refused("kernel.not-now", certificate.Resume(Why, Decider, Now.AddDays(3)));
        Refused("kernel.not-now", certificate.Terminate(Why, Decider, Now.AddDays(3)));
        Refused("kernel.not-now", certificate.Expire(Decider, Now.AddDays(1000)));
        Assert.Equal([1, 2, 3, 4], certificate.History.Select(h => h.Number));
        Assert.Equal(["CertificateGranted", "CertificateSuspended", "CertificateResumed", "CertificateWithdrawn"], ((IAggregate)certificate).TakeFacts().Select(f => f.GetType().Name));
    }

    [Fact]
    public void A_suspended_certificate_cannot_be_given_up_but_still_expires()
    {
        var certificate = Grant().Must();
        certificate.Suspend(Why, Decider, Now).Must();
        Refused("kernel.not-now", certificate.Terminate(Why, Decider, Now));
        Refused("certificates.still-valid", certificate.Expire(Decider, certificate.ValidUntil.AddTicks(-1)));
        Assert.Equal(CertificateStatus.Suspended, certificate.StandingAt(certificate.ValidUntil.AddTicks(-1)));
        Assert.Equal(CertificateStatus.Expired, certificate.StandingAt(certificate.ValidUntil));
        Refused("certificates.over", certificate.Resume(Why, Decider, certificate.ValidUntil));
        Assert.Equal(CertificateStatus.Expired, certificate.Expire(Decider, certificate.ValidUntil.AddHours(3)).Must());
        Assert.Equal(certificate.ValidUntil, certificate.History[^1].At);
    }

    [Fact]
    public void A_standing_changes_with_a_reason_or_not_at_all()
    {
        var certificate = Grant().Must();
        Refused("kernel.required", certificate.Suspend(new(" "), Decider, Now));
        Refused("kernel.too-long", certificate.Suspend(new(new('长', StandingReason.LongestPublic + 1)), Decider, Now));
        Refused("kernel.too-long", certificate.Withdraw(new("理由", new('长', StandingReason.LongestInternal + 1)), Decider, Now));
        Assert.Equal((CertificateStatus.Granted, 1), (certificate.Status, certificate.History.Count));
    }

    [Fact]
    public void The_end_is_told_once_within_sixty_days()
    {
        var certificate = Grant().Must();
        ((IAggregate)certificate).TakeFacts();
        Refused("certificates.still-valid", certificate.TellSoon(certificate.ValidUntil.AddDays(-61)));
        certificate.TellSoon(certificate.ValidUntil.AddDays(-60)).Must();
        certificate.TellSoon(certificate.ValidUntil.AddDays(-59)).Must();
        Assert.Single(((IAggregate)certificate).TakeFacts());
        Refused("certificates.over", certificate.TellSoon(certificate.ValidUntil));
        certificate.Withdraw(Why, Decider, Now).Must();
        Refused("kernel.not-now", certificate.TellSoon(certificate.ValidUntil.AddDays(-5)));
    }

    [Theory]
    [InlineData("周衡", "周*")]
    [InlineData("欧阳明远", "欧***")]
    [InlineData("Heng Zhou", "H. Z.")]
    [InlineData("龘䶮", "龘*")]
    [InlineData("  ", "—")]
    public void Strangers_read_a_masked_name(string name, string masked) => Assert.Equal(masked, MaskedName.Of(name));

    private static Result<Certificate> Grant() => Certificate.Grant(Id.New<CertificateId>(), Statement(), 7, null, Now);

    private static void Refused(string code, Result<CertificateStatus> result)
    {
        Assert.True(result.IsRefused(out var no));
        Assert.Equal([code], no.Select(r => r.Code));
    }

    private static CertificateStatement Statement() => new()
    {
        Case = new(Id.Named("case")), Body = new(Id.Named("body")), Holder = new(Id.Named("holder")), Listing = new ListingId(Id.Named("listing")), Scheme = "TRL", SchemeVersion = 1,
        Word = ClaimWord.Evaluated, Claim = CoveredClaim.Trl, TechnologyZh = "工艺", TechnologyEn = "Process", FindingZh = "六级", FindingEn = "Level 6", Trl = 6,
        Parameters = [new("能耗", "Energy", 2.40m, "GJ/t", 0.1m, null)], LimitsZh = "限于该规模", LimitsEn = "This scale only", TextDigest = new('a', 64), Evidence = [new('b', 64)],
        Decider = Decider, Head = new(Id.Named("head")), DecidedAt = Now, ValidUntil = Now.AddDays(730),
    };
}
