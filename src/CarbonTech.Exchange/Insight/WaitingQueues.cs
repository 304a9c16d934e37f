using CarbonTech.Exchange.Auctions.Registrations;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>The operator's queues; empty ones are left out.</summary>
internal static class WaitingQueues
{
    internal static async Task<IReadOnlyList<Waiting>> OfAsync(ExchangeDb db, CancellationToken ct)
    {
        (WaitingKind Kind, int Count)[] queues =
        [
            (WaitingKind.Qualification, await db.Registrations.CountAsync(r => r.Status == RegistrationStatus.Applied, ct)),
            (WaitingKind.ParkedFacts, await db.ParkedFacts.CountAsync(ct)),
        ];
        return [.. queues.Where(q => q.Count > 0).Select(q => new Waiting(q.Kind, Count: q.Count))];
    }
}
