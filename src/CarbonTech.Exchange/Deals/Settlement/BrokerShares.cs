using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What of a broker's commission falls on each side of a deal, by the mandate under which he mediates; nothing without a mandate.</summary>
internal static class BrokerShares
{
    internal static async Task<CommissionShares> OfAsync(ExchangeDb db, Deal deal, CancellationToken ct)
    {
        var none = Money.Zero(deal.Price.Currency);
        if (deal.Brokerage is null || deal.Mandate is not { } id) return new(none, none);
        var mandate = await db.Mandates.SingleAsync(m => m.Id == id, ct);
        return Commissions.Of(mandate, deal.Price);
    }
}
