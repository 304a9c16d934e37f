using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>What rules about brokers ask.</summary>
internal static class Graded
{
    /// <summary>The broker's grade as it counts now at this verified brokerage: a valid grade of somebody who still has the role; null otherwise.</summary>
    internal static async Task<(Grade Grade, BrokerCertificate Certificate)?> AtAsync(ExchangeDb db, PartyId brokerage, PersonId person, CancellationToken ct)
    {
        var party = await db.Parties.Where(p => p.Id == brokerage && p.Status == PartyStatus.Verified).Select(p => (Capacities?)p.Capacities).SingleOrDefaultAsync(ct);
        if (party is not { } capacities || !capacities.HasFlag(Capacities.Brokerage)) return null;
        var roles = await db.Members.Where(m => m.Party == brokerage && m.Person == person).Select(m => m.Roles).SingleOrDefaultAsync(ct);
        if (!roles.HasFlag(Roles.Broker)) return null;
        var grade = await db.BrokerGrades.SingleOrDefaultAsync(g => g.Brokerage == brokerage && g.Person == person && g.Status == BrokerGradeStatus.Valid, ct);
        return grade is null ? null : (grade.Grade, grade.Certificate);
    }
}
