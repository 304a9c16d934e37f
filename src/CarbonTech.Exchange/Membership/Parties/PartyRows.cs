using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

internal static class PartyRows
{
    /// <summary>The party with its members, to be changed.</summary>
    internal static Task<Party?> PartyAsync(this ExchangeDb db, PartyId id, CancellationToken ct) =>
        db.Parties.AsTracking().Include(p => p.Members).FirstOrDefaultAsync(p => p.Id == id, ct);
}
