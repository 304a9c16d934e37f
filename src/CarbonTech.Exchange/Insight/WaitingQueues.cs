using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>The operator's queues; empty ones are left out.</summary>
internal static class WaitingQueues
{
    internal static async Task<IReadOnlyList<Waiting>> OfAsync(ExchangeDb db, CancellationToken ct)
    {
        (WaitingKind Kind, int Count)[] queues =
        [
            (WaitingKind.Applications, await db.Parties.CountAsync(p => p.Status == PartyStatus.Applied, ct)),
            (WaitingKind.Screening, await db.Listings.CountAsync(
                l => l.Status == ListingStatus.Submitted || l.Status == ListingStatus.Screening || l.RevisionState == RevisionState.Submitted, ct)),
            (WaitingKind.Qualification, await db.Registrations.CountAsync(r => r.Status == RegistrationStatus.Applied, ct)),
            (WaitingKind.PayoutsToMake, await db.PayoutOrders.CountAsync(p => p.Status == PayoutStatus.Proposed || p.Status == PayoutStatus.Refused || p.Status == PayoutStatus.Declined, ct)),
            (WaitingKind.PayoutsToCheck, await db.PayoutOrders.CountAsync(p => p.Status == PayoutStatus.Ordered, ct)),
            (WaitingKind.ParkedFacts, await db.ParkedFacts.CountAsync(ct)),
        ];
        return [.. queues.Where(q => q.Count > 0).Select(q => new Waiting(q.Kind, Count: q.Count))];
    }
}
