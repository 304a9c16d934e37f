using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What the actor's party has to sign.</summary>
internal static class WaitingDeals
{
    internal static async Task<IReadOnlyList<Waiting>> OfAsync(ExchangeDb db, Actor actor, CancellationToken ct)
    {
        var party = actor.Party;
        var deals = await db.Deals.Where(d => (d.Seller == party || d.Buyer == party) && d.Status == DealStatus.Gates)
            .OrderBy(d => d.PayBy).Take(ReadWaiting.Most).ToListAsync(ct);
        var ids = deals.Select(d => d.Listing).Distinct().ToList();
        var titles = await db.Listings.Where(l => ids.Contains(l.Id)).Select(l => new { l.Id, l.TitleZh, l.TitleEn }).ToDictionaryAsync(l => l.Id, l => (l.TitleZh, En: l.TitleEn ?? ""), ct);
        return [.. deals.Select(d => Of(d, party, titles.GetValueOrDefault(d.Listing, ("", "")))).OfType<Waiting>()];
    }

    private static Waiting? Of(Deal deal, PartyId party, (string Zh, string En) title) => deal.Status switch
    {
        DealStatus.Gates when deal.ConfirmedAt is null && deal.Origin == DealOrigin.Lot =>
            new(WaitingKind.Confirmation, deal.OriginId, title.Zh, title.En, Amount: deal.Price, Due: deal.PayBy),
        _ => null,
    };
}
