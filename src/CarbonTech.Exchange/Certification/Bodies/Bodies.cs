using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Which capacities are bodies, and what every step of a case asks about them.</summary>
public static class Bodies
{
    public static IReadOnlyList<Capacities> Kinds { get; } = [Capacities.EvaluationBody, Capacities.VerificationBody, Capacities.CertificationBody, Capacities.Laboratory];

    internal const Capacities Any = Capacities.EvaluationBody | Capacities.VerificationBody | Capacities.CertificationBody | Capacities.Laboratory;

    /// <summary>Why the body may not do the work of this scheme on a listing of this field now, or null.</summary>
    internal static async Task<Refusal?> JudgeAsync(ExchangeDb db, PartyId body, Scheme scheme, string? field, DateTimeOffset now, CancellationToken ct)
    {
        if (!await db.Parties.AnyAsync(p => p.Id == body && p.Status == PartyStatus.Verified, ct)) return BodyRefusals.BodyNotVerified;
        var approval = await db.BodyApprovals.SingleOrDefaultAsync(a => a.Body == body && a.Capacity == scheme.Capacity && a.Seat == Guid.Empty, ct);
        return approval is null ? BodyRefusals.NotApproved : approval.Judge(scheme.Work, field, ChinaDay.Of(now));
    }
}
