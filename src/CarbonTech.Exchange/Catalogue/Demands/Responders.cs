using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Who may answer a demand with which listings: owners with their own, a broker of a verified brokerage with anyone's, and nobody who is the
/// publisher or tied to him.</summary>
internal static class Responders
{
    public static bool IsBroker(Actor by) => by.Capacities.HasFlag(Capacities.Brokerage) && by.Acts(by.Party, Roles.Broker);

    /// <summary>The listings, all on the market and free to answer this demand.</summary>
    public static async Task<Result<IReadOnlyList<Listing>>> JudgeAsync(ExchangeDb db, Actor by, Demand demand, IReadOnlyList<ListingId> ids, CancellationToken ct)
    {
        if (!by.MaySellFor(by.Party) && !IsBroker(by)) return DemandRefusals.NotAResponder;
        var wanted = ids.Distinct().ToList();
        if (wanted.Count is 0 or > DemandResponse.MostListings) return DemandRefusals.Listings(DemandResponse.MostListings);
        var found = await db.Listings.Where(l => wanted.Contains(l.Id)).ToListAsync(ct);
        if (found.Count != wanted.Count || found.Exists(l => l.Status != ListingStatus.Listed)) return DemandRefusals.NotListed;
        if (!IsBroker(by) && found.Exists(l => l.Owner != by.Party)) return DemandRefusals.NotAResponder;
        if (!by.MaySellFor(by.Party) && found.Exists(l => l.Owner == by.Party)) return DemandRefusals.NotAResponder;
        foreach (var party in found.Select(l => l.Owner).Append(by.Party).Distinct())
        {
            if (await Tied.BetweenAsync(db, party, demand.Publisher, ct)) return DemandRefusals.Tied;
        }

        if (await db.ResponseListings.AnyAsync(r => r.Demand == demand.Id && wanted.Contains(r.Listing) && r.Seat == Guid.Empty, ct)) return DemandRefusals.AlreadyAnswered;
        return found;
    }
}
