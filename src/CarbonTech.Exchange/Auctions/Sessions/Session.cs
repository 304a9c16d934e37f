using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Auctions.Sessions.SessionStatus;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A session of 挂牌竞价: lots announced together, under one version of the published rules that it keeps for good. What was announced
/// (times, terms, words) is frozen by its digest; a session is cancelled only before it runs.</summary>
internal sealed class Session : Aggregate<SessionStatus>
{
    public const int LongestReason = 1_000;

    public static readonly StatusTable<SessionStatus> Life = new(Draft,
        (Draft, Announced), (Draft, Cancelled), (Announced, Running), (Announced, Cancelled), (Running, Closed));

    private Session()
        : base(Life)
    {
    }

    public SessionId Id { get; private init; }

    /// <summary>The operator that holds it.</summary>
    public PartyId House { get; private init; }

    public string TitleZh { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string ConditionsZh { get; private set; } = "";

    public string ConditionsEn { get; private set; } = "";

    public string Rules { get; private init; } = "";

    public string RulesDigest { get; private init; } = "";

    public SessionTimes Times { get; private set; } = null!;

    public SessionTerms Terms { get; private set; } = null!;

    public DateTimeOffset? AnnouncedAt { get; private set; }

    /// <summary>SHA-256 of the announcement as it was published; see <c>Announcement</c>.</summary>
    public string? AnnouncementDigest { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string? Reason { get; private set; }

    public static Result<Session> Open(SessionId id, PartyId house, SessionText text, RulesVersion rules, SessionTimes times, SessionTerms terms)
    {
        var no = new Refusals().Add(text.Judge()).Add(times.Judge()).Add(terms.Judge());
        if (no.Any) return no;
        var session = new Session { Id = id, House = house, Rules = rules.Version, RulesDigest = rules.Digest };
        session.Write(text, times, terms);
        session.Record(new SessionOpened(id));
        return session;
    }

    public Result<SessionStatus> Change(SessionText text, SessionTimes times, SessionTerms terms)
    {
        if (Status != Draft) return SessionRefusals.AlreadyAnnounced;
        var no = new Refusals().Add(text.Judge()).Add(times.Judge()).Add(terms.Judge());
        if (no.Any) return no;
        Write(text, times, terms);
        Record(new SessionChanged(Id));
        return Status;
    }

    public Result<SessionStatus> Announce(int lots, string digest, DateTimeOffset now)
    {
        if (Status != Draft) return SessionRefusals.AlreadyAnnounced;
        if (lots == 0) return SessionRefusals.NoLots;
        if (Times.StartsAt < now.AddDays(Terms.AnnouncementDays)) return SessionRefusals.TooSoon(now.AddDays(Terms.AnnouncementDays));
        if (Times.RegistrationUntil <= now) return SessionRefusals.OutOfOrder(nameof(SessionTimes.RegistrationUntil), now);
        AnnouncedAt = now;
        AnnouncementDigest = digest;
        return Move(Announced, new SessionAnnounced(Id, digest));
    }

    public Result<SessionStatus> Run(DateTimeOffset now) =>
        now < Times.StartsAt ? SessionRefusals.NotStarted(Times.StartsAt) : Move(Running, new SessionStarted(Id));

    public Result<SessionStatus> Close(bool allLotsEnded, DateTimeOffset now)
    {
        if (!allLotsEnded) return SessionRefusals.LotsOpen;
        if (!May(Closed)) return KernelRefusals.NotNow(Status, Closed);
        ClosedAt = now;
        return Move(Closed, new SessionClosed(Id));
    }

    public Result<SessionStatus> Cancel(string reason, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(reason)) return KernelRefusals.Required(nameof(Reason));
        if (reason.Trim().Length > LongestReason) return KernelRefusals.TooLong(nameof(Reason), LongestReason);
        if (!May(Cancelled)) return KernelRefusals.NotNow(Status, Cancelled);
        Reason = reason.Trim();
        ClosedAt = now;
        return Move(Cancelled, new SessionCancelled(Id));
    }

    private void Write(SessionText text, SessionTimes times, SessionTerms terms)
    {
        (TitleZh, TitleEn, ConditionsZh, ConditionsEn) = (text.TitleZh.Trim(), text.TitleEn.Trim(), text.ConditionsZh ?? "", text.ConditionsEn ?? "");
        (Times, Terms) = (times, terms);
    }
}
