using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A legal entity or a natural person that acts on the exchange, with the people who act for it. Only a verified one may publish, bid or sign.</summary>
internal sealed class Party : Aggregate<PartyStatus>
{
    public const int LongestReason = 500;

    /// <summary>Bodies whose statements somebody decides and signs: only there is a certifier.</summary>
    public const Capacities Deciding = Capacities.EvaluationBody | Capacities.VerificationBody | Capacities.CertificationBody;

    public static readonly StatusTable<PartyStatus> Life = new(
        PartyStatus.Applied,
        (PartyStatus.Applied, PartyStatus.Verified),
        (PartyStatus.Applied, PartyStatus.Refused),
        (PartyStatus.Refused, PartyStatus.Applied),
        (PartyStatus.Verified, PartyStatus.Suspended),
        (PartyStatus.Suspended, PartyStatus.Verified));

    private readonly List<Member> members = [];

    private Party()
        : base(Life)
    {
    }

    public PartyId Id { get; private init; }
    public string NameZh { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public Capacities Capacities { get; private set; }
    public Regime Regime { get; private set; }
    public string? Uscc { get; private set; }
    public string? Ror { get; private set; }
    public string? Orcid { get; private set; }
    public string? City { get; private set; }
    public string? Website { get; private set; }
    public string? About { get; private set; }
    public DateTimeOffset AppliedAt { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was refused or suspended; the applicant reads it.</summary>
    public string? Reason { get; private set; }

    /// <summary>A trusted publisher's listings go live at once and are sampled afterwards.</summary>
    public bool Trusted { get; private set; }

    public IReadOnlyList<Member> Members => members;

    public bool IsOperator => Capacities.HasFlag(Capacities.Operator);

    /// <summary>The one who applies becomes its owner.</summary>
    public static Result<Party> Apply(PartyId id, PartyProfile profile, PersonId owner, DateTimeOffset now)
    {
        var tidy = profile.Tidied();
        if (tidy.Check() is { Any: true } no) return no;
        var party = new Party { Id = id, AppliedAt = now };
        party.Take(tidy);
        party.members.Add(Member.Of(id, owner, Roles.Owner, now));
        party.Record(new PartyApplied(id));
        return party;
    }

    /// <summary>The operator's own party, verified by itself: the command line makes it once.</summary>
    public static Party Operate(PartyId id, PartyProfile profile, PersonId owner, DateTimeOffset now)
    {
        var party = Apply(id, profile with { Capacities = Capacities.Enterprise }, owner, now).Must();
        party.Capacities = Capacities.Operator;
        _ = party.Verify(now).Must();
        return party;
    }

    /// <summary>A refused applicant mends what was wrong and applies again.</summary>
    public Result<PartyStatus> ApplyAgain(PartyProfile profile, DateTimeOffset now)
    {
        var tidy = profile.Tidied();
        if (!May(PartyStatus.Applied)) return KernelRefusals.NotNow(Status, PartyStatus.Applied);
        if (tidy.Check() is { Any: true } no) return no;
        Take(tidy);
        (AppliedAt, DecidedAt, Reason) = (now, null, null);
        return Move(PartyStatus.Applied, new PartyApplied(Id));
    }

    public Result<PartyStatus> Verify(DateTimeOffset now)
    {
        if (Status != PartyStatus.Applied) return KernelRefusals.NotNow(Status, PartyStatus.Verified);
        (DecidedAt, Reason) = (now, null);
        return Move(PartyStatus.Verified, new PartyVerified(Id));
    }

    public Result<PartyStatus> Refuse(string reason, DateTimeOffset now) => Decide(PartyStatus.Refused, reason, now, new PartyRefused(Id));

    public Result<PartyStatus> Suspend(string reason, DateTimeOffset now) =>
        IsOperator ? MembershipRefusals.NotTheOperatorItself : Decide(PartyStatus.Suspended, reason, now, new PartySuspended(Id));

    public Result<PartyStatus> Resume(DateTimeOffset now)
    {
        if (Status != PartyStatus.Suspended) return KernelRefusals.NotNow(Status, PartyStatus.Verified);
        (DecidedAt, Reason) = (now, null);
        return Move(PartyStatus.Verified, new PartyResumed(Id));
    }

    public Result<bool> Trust(bool trusted)
    {
        if (Status != PartyStatus.Verified) return MembershipRefusals.NotVerified;
        if (Trusted == trusted) return trusted;
        Trusted = trusted;
        Record(new PartyTrustSet(Id, trusted));
        return trusted;
    }

    public Result<Roles> Admit(PersonId person, Roles roles, DateTimeOffset now)
    {
        if (members.Exists(m => m.Person == person)) return MembershipRefusals.AlreadyMember;
        if (Wrong(roles) is { } no) return no;
        members.Add(Member.Of(Id, person, roles, now));
        Record(new MemberAdmitted(Id, person, roles));
        return roles;
    }

    public Result<Roles> ChangeRoles(PersonId person, Roles roles)
    {
        if (members.Find(m => m.Person == person) is not { } member) return MembershipRefusals.NoSuchPerson;
        if (Wrong(roles) is { } no) return no;
        if (!roles.HasFlag(Roles.Owner) && IsLastOwner(member)) return MembershipRefusals.LastOwner;
        member.Take(roles);
        Record(new RolesChanged(Id, person, roles));
        return roles;
    }

    public Result<Roles> Dismiss(PersonId person)
    {
        if (members.Find(m => m.Person == person) is not { } member) return MembershipRefusals.NoSuchPerson;
        if (IsLastOwner(member)) return MembershipRefusals.LastOwner;
        members.Remove(member);
        Record(new MemberLeft(Id, person));
        return Roles.None;
    }

    /// <summary>The refusal of roles that nobody can have here, or null.</summary>
    public Refusal? Wrong(Roles roles) => roles switch
    {
        Roles.None => KernelRefusals.Required(nameof(Roles)),
        _ when (roles & (Roles.Operator | Roles.Auditor)) != 0 && !IsOperator => MembershipRefusals.RoleNotHere,
        _ when roles.HasFlag(Roles.Certifier) && (Capacities & Deciding) == 0 => MembershipRefusals.RoleNotHere,
        _ => null,
    };

    private bool IsLastOwner(Member member) => member.Roles.HasFlag(Roles.Owner) && members.Count(m => m.Roles.HasFlag(Roles.Owner)) == 1;

    private Result<PartyStatus> Decide(PartyStatus to, string reason, DateTimeOffset now, IFact fact)
    {
        if (!May(to)) return KernelRefusals.NotNow(Status, to);
        if (string.IsNullOrWhiteSpace(reason)) return KernelRefusals.Required(nameof(Reason));
        if (reason.Length > LongestReason) return KernelRefusals.TooLong(nameof(Reason), LongestReason);
        (Reason, DecidedAt) = (reason.Trim(), now);
        return Move(to, fact);
    }

    private void Take(PartyProfile tidy)
    {
        (NameZh, NameEn, Capacities, Regime) = (tidy.NameZh, tidy.NameEn ?? tidy.NameZh, tidy.Capacities, tidy.Regime);
        (Uscc, Ror, Orcid, City, Website, About) = (tidy.Uscc, tidy.Ror, tidy.Orcid, tidy.City, tidy.Website, tidy.About);
    }
}
