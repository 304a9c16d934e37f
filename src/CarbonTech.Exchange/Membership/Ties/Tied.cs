using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>What rules of conflict ask.</summary>
internal static class Tied
{
    /// <summary>True when the two stand close to each other in any way, or are one.</summary>
    internal static async Task<bool> BetweenAsync(ExchangeDb db, PartyId a, PartyId b, CancellationToken ct)
    {
        if (a == b) return true;
        var (first, second) = Tie.Ordered(a, b);
        return await db.Ties.AnyAsync(t => t.A == first && t.B == second, ct);
    }
}
