using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>How a use case gets at the case that it changes: there, allowed, and as the person saw it.</summary>
internal static class CaseDoor
{
    public const Roles Evaluators = Roles.Assessor;
    public const Roles Reviewers = Roles.Reviewer | Roles.Certifier;
    public const Roles Deciders = Roles.Reviewer | Roles.Certifier;

    /// <summary>The head of the body, who countersigns (认证认可条例 22): those who own its account.</summary>
    public const Roles Heads = Roles.Owner;

    public const Roles Staff = Roles.Assessor | Roles.Reviewer | Roles.Certifier | Roles.Clerk;

    public static Task<Case?> FindAsync(ExchangeDb db, CaseId id, CancellationToken ct) =>
        db.Cases.Include(c => c.People).Include(c => c.Marks).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>For those who publish for the owner of the listing. <paramref name="seen"/> null skips the version.</summary>
    public static async Task<Result<Case>> OfApplicantAsync(ExchangeDb db, Actor by, CaseId id, int? seen, CancellationToken ct)
    {
        if (await FindAsync(db, id, ct) is not { } found) return CaseRefusals.NoSuchCase;
        if (!by.MaySellFor(found.Applicant)) return MembershipRefusals.NotYours;
        return seen is { } version && version != found.Version ? KernelRefusals.ChangedMeanwhile : found;
    }

    /// <summary>For those of the body's people who have one of the roles; owners have all.</summary>
    public static async Task<Result<Case>> OfBodyAsync(ExchangeDb db, Actor by, CaseId id, int? seen, Roles any, CancellationToken ct)
    {
        if (await FindAsync(db, id, ct) is not { } found) return CaseRefusals.NoSuchCase;
        if (!by.Acts(found.Body, any)) return MembershipRefusals.NotYours;
        return seen is { } version && version != found.Version ? KernelRefusals.ChangedMeanwhile : found;
    }
}
