using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Sessions;

/// <summary>The law of a session: each refusal, and the whole square of its life.</summary>
public sealed class SessionTests
{
    private static readonly DateTimeOffset Now = TestExchange.Start;
    private static readonly SessionTimes Times = new(Now.AddDays(1), Now.AddDays(1), Now.AddDays(8), Now.AddDays(9), Now.AddDays(10), Now.AddDays(10).AddHours(2));

    [Fact]
    public void The_life_is_the_approved_one() => Assert.Equal(
        """
        Draft: Announced, Cancelled
        Announced: Running, Cancelled
        Running: Closed
        Closed: (end)
        Cancelled: (end)
        """, Session.Life.Square(), ignoreLineEndingDifferences: true);

    [Fact]
    public void A_session_keeps_the_version_and_digest_of_the_rules()
    {
        var rules = RulesVersion.Publish("2026-1", "规则", "Rules", Now).Must();
        var session = Session.Open(Id.New<SessionId>(), Id.New<PartyId>(), Given.SessionWords(), rules, Times, SessionTerms.TwoPhase).Must();
        Assert.Equal((rules.Version, rules.Digest), (session.Rules, session.RulesDigest));
        Assert.Equal(64, rules.Digest.Length);
    }

    [Fact]
    public void Another_text_of_the_rules_has_another_digest() => Assert.NotEqual(
        RulesVersion.Publish("1", "规则", "Rules", Now).Must().Digest, RulesVersion.Publish("1", "规则 ", "Rules", Now).Must().Digest);

    [Theory]
    [InlineData(0, "RegistrationFrom")]
    [InlineData(1, "RegistrationUntil")]
    [InlineData(2, "DepositUntil")]
    [InlineData(3, "StartsAt")]
    [InlineData(4, "FreeEndsAt")]
    public void Times_out_of_order_are_refused_at_their_field(int which, string field)
    {
        var times = which switch
        {
            0 => Times with { DisplayFrom = Times.RegistrationFrom.AddHours(1) },
            1 => Times with { RegistrationUntil = Times.RegistrationFrom },
            2 => Times with { DepositUntil = Times.RegistrationUntil.AddHours(-1) },
            3 => Times with { StartsAt = Times.DepositUntil.AddHours(-1) },
            _ => Times with { FreeEndsAt = Times.StartsAt },
        };
        Assert.True(Opened(times: times).IsRefused(out var no));
        Assert.Contains(no, r => r.Code == "sessions.out-of-order" && r.Field == field);
    }

    [Fact]
    public void Terms_out_of_range_are_refused_at_their_field()
    {
        Assert.True(Opened(terms: SessionTerms.TwoPhase with { CountdownSeconds = 5, CommissionBasisPoints = 900 }).IsRefused(out var no));
        Assert.Equal(["CountdownSeconds", "CommissionBasisPoints"], no.Select(r => r.Field!));
    }

    [Fact]
    public void A_session_without_lots_is_not_announced() => Refused("sessions.no-lots", Opened().Must().Announce(0, "d", Now));

    [Fact]
    public void A_session_that_starts_within_its_announcement_period_is_not_announced() =>
        Refused("sessions.too-soon", Opened().Must().Announce(1, "d", Now.AddDays(3).AddSeconds(1)));

    [Fact]
    public void What_was_announced_is_not_changed()
    {
        var session = Opened().Must();
        session.Announce(1, "d", Now).Must();
        Refused("sessions.already-announced", session.Change(Given.SessionWords(), Times, SessionTerms.TwoPhase));
        Refused("sessions.already-announced", session.Announce(1, "d", Now));
    }

    [Fact]
    public void A_session_does_not_run_before_its_start()
    {
        var session = Opened().Must();
        session.Announce(1, "d", Now).Must();
        Refused("sessions.not-started", session.Run(Times.StartsAt.AddTicks(-1)));
        Assert.Equal(SessionStatus.Running, session.Run(Times.StartsAt).Must());
    }

    [Fact]
    public void A_session_closes_when_all_lots_have_ended_and_cannot_be_cancelled_once_it_runs()
    {
        var session = Opened().Must();
        session.Announce(1, "d", Now).Must();
        session.Run(Times.StartsAt).Must();
        Refused("kernel.not-now", session.Cancel("stop", Times.StartsAt));
        Refused("sessions.lots-open", session.Close(false, Times.StartsAt));
        Assert.Equal(SessionStatus.Closed, session.Close(true, Times.StartsAt).Must());
    }

    [Fact]
    public void A_cancellation_needs_a_reason() => Refused("kernel.required", Opened().Must().Cancel(" ", Now));

    [Fact]
    public void An_extended_start_moves_the_deadlines_and_leaves_what_is_past()
    {
        var moved = Times.StartingAt(Times.StartsAt.AddDays(5));
        Assert.Equal((Times.RegistrationFrom, Times.RegistrationUntil.AddDays(5), Times.FreeEndsAt.AddDays(5)), (moved.RegistrationFrom, moved.RegistrationUntil, moved.FreeEndsAt));
    }

    private static Result<Session> Opened(SessionTimes? times = null, SessionTerms? terms = null) => Session.Open(Id.New<SessionId>(), Id.New<PartyId>(),
        Given.SessionWords(), RulesVersion.Publish("2026-1", "规则", "Rules", Now).Must(), times ?? Times, terms ?? SessionTerms.TwoPhase);

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no));
        Assert.Contains(no, r => r.Code == code);
    }
}
