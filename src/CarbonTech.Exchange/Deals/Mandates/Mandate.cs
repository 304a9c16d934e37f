using System.Globalization;
using System.Security.Cryptography;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using static CarbonTech.Exchange.Deals.MandateStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>A mandate (委托, a contract of brokerage, 民法典 961 to 966): a client asks a brokerage and its named, graded broker to sell, license or find. Its text
/// in both languages is frozen when it is proposed; it is agreed when both sides signed the same digest.</summary>
internal sealed class Mandate : Aggregate<MandateStatus>
{
    public const int MostYears = 3;
    public const int LongestNeed = 500;
    public const int LongestText = 2_000;

    /// <summary>The reason of a proposal that was not signed in its own time.</summary>
    public const string Unsigned = "到期未签署 / not signed in its time";

    public static readonly StatusTable<MandateStatus> Life = new(
        Proposed, (Proposed, Agreed), (Proposed, Declined), (Proposed, Withdrawn), (Agreed, Ended), (Agreed, Terminated));

    private Mandate()
        : base(Life)
    {
    }

    public MandateId Id { get; private init; }
    public PartyId Client { get; private init; }
    public PartyId Brokerage { get; private init; }
    public PersonId Broker { get; private init; }
    public MandateSide Side { get; private init; }
    public MandateSubject Subject { get; private init; }
    public Guid SubjectId { get; private init; }

    /// <summary>The listing's or demand's title, or the need, as it stood when it was proposed.</summary>
    public string TitleZh { get; private init; } = "";
    public string TitleEn { get; private init; } = "";
    public bool Exclusive { get; private init; }
    public CommissionTerms Commission { get; private init; } = default!;
    public DateOnly From { get; private init; }
    public DateOnly Until { get; private init; }
    public DateTimeOffset EndsAt { get; private init; }
    public string? Conflicts { get; private init; }
    public bool BothSides { get; private init; }
    public PartyId ProposedBy { get; private init; }
    public DateTimeOffset ProposedAt { get; private init; }
    public string TextZh { get; private init; } = "";
    public string TextEn { get; private init; } = "";
    public string Digest { get; private init; } = "";

    /// <summary>SHA-256 over the terms that rights and commissions are judged by, in canonical form: they are columns beside the text.</summary>
    public string TermsDigest => Convert.ToHexStringLower(SHA256.HashData(Canonical.Json(
        new("client", Client.ToString()), new("brokerage", Brokerage.ToString()), new("broker", Broker.ToString()), new("side", Side.ToString()), new("subject", Subject.ToString()),
        new("subject_id", SubjectId.ToString("N")), new("exclusive", Exclusive), new("commission", ExchangeJson.Write(Commission)), new("from", Day(From)), new("until", Day(Until)),
        new("ends_at", EndsAt.UtcTicks), new("both_sides", BothSides))));

    public PersonId? ClientPerson { get; private set; }
    public DateTimeOffset? ClientSignedAt { get; private set; }
    public PersonId? BrokerPerson { get; private set; }
    public DateTimeOffset? BrokerSignedAt { get; private set; }
    public string? Reason { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who declined, took back or ended it.</summary>
    public PartyId? DecidedBy { get; private set; }

    public static Mandate Propose(MandateId id, PartyId client, PartyId brokerage, MandateTerms terms, (string Zh, string En) title, MandateText text, PartyId by, DateTimeOffset now)
    {
        var mandate = new Mandate
        {
            Id = id, Client = client, Brokerage = brokerage, Broker = terms.Broker, Side = terms.Side, Subject = terms.Subject, SubjectId = terms.SubjectId,
            TitleZh = title.Zh, TitleEn = title.En, Exclusive = terms.Exclusive, Commission = terms.Commission, From = terms.From, Until = terms.Until,
            EndsAt = ChinaDay.EndOf(terms.Until), Conflicts = terms.Conflicts, BothSides = terms.BothSides, ProposedBy = by, ProposedAt = now,
            TextZh = text.Zh, TextEn = text.En, Digest = text.Digest,
        };
        mandate.Record(new MandateProposed(id, text.Digest, mandate.TermsDigest));
        return mandate;
    }

    /// <summary>Agreed and in its time, whether or not the worker has come round.</summary>
    public bool IsInForce(DateTimeOffset now) => Status == Agreed && now >= ChinaDay.StartOf(From) && now < EndsAt;

    /// <summary>What rules of conflict elsewhere may know of it.</summary>
    public NoteAgency.Input Agency(DateTimeOffset until) => new(Id.Value, Client, Brokerage, SubjectId, until);

    public bool HasSigned(PartyId party) => party == Client ? ClientSignedAt is not null : BrokerSignedAt is not null;

    /// <summary>Overlaps with another one for the same subject, of which one is exclusive. Needs in words are never the same.</summary>
    public bool Excludes(Mandate other) => other.Id != Id && Subject != MandateSubject.Need && other.Subject == Subject && other.SubjectId == SubjectId
        && (Exclusive || other.Exclusive) && From <= other.Until && other.From <= Until;

    /// <summary>One side signs what it read; with the second signature it is agreed.</summary>
    public Result<MandateStatus> Sign(PartyId party, PersonId person, string digest, DateTimeOffset now)
    {
        if (!May(Agreed)) return KernelRefusals.NotNow(Status, Agreed);
        if (now >= EndsAt) return MandateRefusals.PeriodOver;
        if (digest != Digest) return MandateRefusals.OtherDigest;
        if (HasSigned(party)) return MandateRefusals.SignedAlready;
        if (party == Client) (ClientPerson, ClientSignedAt) = (person, now);
        else (BrokerPerson, BrokerSignedAt) = (person, now);
        if (ClientSignedAt is not null && BrokerSignedAt is not null) return Move(Agreed, new MandateAgreed(Id, Digest));
        Record(new MandateHalfSigned(Id, Digest, party));
        return Status;
    }

    public Result<MandateStatus> Decline(PartyId party, string reason, DateTimeOffset now)
    {
        if (!May(Declined)) return KernelRefusals.NotNow(Status, Declined);
        if (party == ProposedBy) return MandateRefusals.ProposerWithdraws;
        Decide(party, reason, now);
        return Move(Declined, new MandateDeclined(Id));
    }

    public Result<MandateStatus> Withdraw(PartyId party, string reason, DateTimeOffset now)
    {
        if (!May(Withdrawn)) return KernelRefusals.NotNow(Status, Withdrawn);
        if (party != ProposedBy) return MandateRefusals.OtherSideDeclines;
        Decide(party, reason, now);
        return Move(Withdrawn, new MandateWithdrawn(Id));
    }

    public Result<MandateStatus> Terminate(PartyId party, string reason, DateTimeOffset now)
    {
        if (!May(Terminated)) return KernelRefusals.NotNow(Status, Terminated);
        if (now >= EndsAt) return MandateRefusals.PeriodOver;
        Decide(party, reason, now);
        return Move(Terminated, new MandateTerminated(Id, party));
    }

    /// <summary>Its time is over: an agreed one has ended, a proposal lapses.</summary>
    public Result<MandateStatus> End(DateTimeOffset now)
    {
        if (Status is not (Agreed or Proposed)) return KernelRefusals.NotNow(Status, Ended);
        if (now < EndsAt) return MandateRefusals.StillRunning;
        DecidedAt = now;
        if (Status == Agreed) return Move(Ended, new MandateEnded(Id));
        Reason = Unsigned;
        return Move(Withdrawn, new MandateWithdrawn(Id));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Decide(PartyId party, string reason, DateTimeOffset now) => (DecidedBy, Reason, DecidedAt) = (party, reason, now);
}
