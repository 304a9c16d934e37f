using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What the approval of bodies refuses, and what a body without a running approval for the work is refused.</summary>
public static class BodyRefusals
{
    public static readonly Refusal NoSuchApproval = new("bodies.no-such-approval", RefusalKind.Missing);

    /// <summary>The party has not this capacity, or is not verified.</summary>
    public static readonly Refusal NoSuchCapacity = new("bodies.no-such-capacity", RefusalKind.Invalid, "Capacity");

    /// <summary>The capacity has an approval that was not withdrawn; it is changed instead.</summary>
    public static readonly Refusal AlreadyApproved = new("bodies.already-approved", RefusalKind.Conflict, "Capacity");

    public static readonly Refusal WorkNotOfCapacity = new("bodies.work-not-of-capacity", RefusalKind.Invalid, nameof(ApprovalTerms.Works));
    public static readonly Refusal NoSuchField = new("bodies.no-such-field", RefusalKind.Invalid, nameof(ApprovalTerms.Fields));
    public static readonly Refusal EndsBeforeItBegins = new("bodies.ends-before-it-begins", RefusalKind.Invalid, nameof(ApprovalTerms.Until));

    /// <summary>The body has no approval for this capacity (认证认可条例 9).</summary>
    public static readonly Refusal NotApproved = new("bodies.not-approved", RefusalKind.Conflict, "Body");

    /// <summary>The operator suspended the approval.</summary>
    public static readonly Refusal ApprovalSuspended = new("bodies.approval-suspended", RefusalKind.Conflict, "Body");

    /// <summary>Today is outside of the approval's dates.</summary>
    public static readonly Refusal OutsideDates = new("bodies.outside-dates", RefusalKind.Conflict, "Body");

    /// <summary>The approval does not name this work.</summary>
    public static readonly Refusal OutsideWorks = new("bodies.outside-works", RefusalKind.Conflict, "Body");

    /// <summary>The approval does not cover the listing's field.</summary>
    public static readonly Refusal OutsideFields = new("bodies.outside-fields", RefusalKind.Conflict, "Body");

    /// <summary>The body's party is not verified, or is suspended.</summary>
    public static readonly Refusal BodyNotVerified = new("bodies.body-not-verified", RefusalKind.Conflict, "Body");
}
