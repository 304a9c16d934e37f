using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>How a use case gets at a mandate, and for which of its two sides a person may act.</summary>
internal static class MandateDoor
{
    /// <summary>Sells or buys for the client, as the side of the mandate asks.</summary>
    internal static bool ActsForClient(Actor by, PartyId client, MandateSide side) => side == MandateSide.Seller ? by.MaySellFor(client) : by.MayBuyFor(client);

    /// <summary>A broker or owner of the brokerage.</summary>
    internal static bool ActsForBrokerage(Actor by, PartyId brokerage) => by.Capacities.HasFlag(Capacities.Brokerage) && by.Acts(brokerage, Roles.Broker);

    /// <summary>The mandate for a person of either side, as he saw it. The side is the person's party.</summary>
    internal static async Task<Result<Mandate>> SideAsync(ExchangeDb db, Actor by, MandateId id, int seen, CancellationToken ct)
    {
        if (await db.Mandates.FindAsync([id], ct) is not { } mandate) return MandateRefusals.NoSuchMandate;
        if (!ActsForClient(by, mandate.Client, mandate.Side) && !ActsForBrokerage(by, mandate.Brokerage)) return MandateRefusals.NotYours;
        return mandate.Version == seen ? mandate : KernelRefusals.ChangedMeanwhile;
    }

    /// <summary>Other mandates for the same subject that stand or may come to stand.</summary>
    internal static async Task<List<Mandate>> RivalsAsync(ExchangeDb db, Mandate mandate, CancellationToken ct) => mandate.Subject == MandateSubject.Need
        ? []
        : await db.Mandates.Where(m => m.Id != mandate.Id && m.Subject == mandate.Subject && m.SubjectId == mandate.SubjectId
            && (m.Status == MandateStatus.Agreed || m.Status == MandateStatus.Proposed)).ToListAsync(ct);

    /// <summary>A reason of the right length, or the refusal.</summary>
    internal static Refusal? Reason(string reason) => string.IsNullOrWhiteSpace(reason)
        ? KernelRefusals.Required("Reason")
        : reason.Length > Mandate.LongestText ? KernelRefusals.TooLong("Reason", Mandate.LongestText) : null;
}
