using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Certification.ApprovalStatus;

namespace CarbonTech.Exchange.Certification;

/// <summary>The operator's approval of one capacity of a body (认证认可条例 9: only approved bodies act). One per capacity at a time; a case is taken,
/// quoted and decided only inside it.</summary>
internal sealed class BodyApproval : Aggregate<ApprovalStatus>
{
    public const int LongestReason = 500;

    public static readonly StatusTable<ApprovalStatus> Life = new(Standing, (Standing, Suspended), (Suspended, Standing), (Standing, Withdrawn), (Suspended, Withdrawn));

    private BodyApproval()
        : base(Life)
    {
    }

    public ApprovalId Id { get; private init; }

    public PartyId Body { get; private init; }

    public Capacities Capacity { get; private init; }

    public ApprovalTerms Terms { get; private set; } = null!;

    public DateTimeOffset ApprovedAt { get; private init; }

    /// <summary>Why it was suspended or withdrawn; everyone reads it.</summary>
    public string? Reason { get; private set; }

    /// <summary>Empty until it is withdrawn, then its own id: the database allows one seat per body and capacity.</summary>
    public Guid Seat { get; private set; }

    public static Result<BodyApproval> Approve(ApprovalId id, PartyId body, Capacities capacity, ApprovalTerms terms, DateTimeOffset now)
    {
        var tidy = terms.Tidied();
        if (tidy.Check(capacity) is { Any: true } no) return no;
        var approval = new BodyApproval { Id = id, Body = body, Capacity = capacity, Terms = tidy, ApprovedAt = now };
        approval.Record(new BodyApproved(id, body, capacity));
        return approval;
    }

    /// <summary>A new scope, number or term; what was decided before stays decided.</summary>
    public Result<ApprovalStatus> Change(ApprovalTerms terms)
    {
        var tidy = terms.Tidied();
        if (Status == Withdrawn) return KernelRefusals.NotNow(Status, Standing);
        if (tidy.Check(Capacity) is { Any: true } no) return no;
        Terms = tidy;
        Record(new ApprovalChanged(Id, Body));
        return Status;
    }

    public Result<ApprovalStatus> Suspend(string reason) => End(Suspended, reason, new ApprovalSuspended(Id, Body));

    public Result<ApprovalStatus> Resume()
    {
        if (Status != Suspended) return KernelRefusals.NotNow(Status, Standing);
        Reason = null;
        return Move(Standing, new ApprovalResumed(Id, Body));
    }

    public Result<ApprovalStatus> Withdraw(string reason) => End(Withdrawn, reason, new ApprovalWithdrawn(Id, Body));

    /// <summary>Why this approval does not carry the work on a listing of this field today, or null.</summary>
    public Refusal? Judge(BodyWork work, string? field, DateOnly today) => this switch
    {
        { Status: Suspended } => BodyRefusals.ApprovalSuspended,
        { Status: Withdrawn } => BodyRefusals.NotApproved,
        _ when !Terms.RunsOn(today) => BodyRefusals.OutsideDates,
        _ when !Terms.Works.Contains(work) => BodyRefusals.OutsideWorks,
        _ when !Terms.CoversField(field) => BodyRefusals.OutsideFields,
        _ => null,
    };

    private Result<ApprovalStatus> End(ApprovalStatus to, string reason, IFact fact)
    {
        if (!May(to)) return KernelRefusals.NotNow(Status, to);
        if (string.IsNullOrWhiteSpace(reason)) return KernelRefusals.Required(nameof(Reason));
        if (reason.Length > LongestReason) return KernelRefusals.TooLong(nameof(Reason), LongestReason);
        Reason = reason.Trim();
        if (to == Withdrawn) Seat = Id.Value;
        return Move(to, fact);
    }
}
