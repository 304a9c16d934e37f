using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What waits for the operator beside the queues of the modules.</summary>
internal static class WaitingQueues
{
    internal static async Task<IReadOnlyList<Waiting>> OfAsync(ExchangeDb db, CancellationToken ct) =>
        await db.ParkedFacts.CountAsync(ct) is > 0 and var parked ? [new(WaitingKind.ParkedFacts, Count: parked)] : [];
}
