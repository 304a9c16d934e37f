using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>When every gate of a deal is met or does not apply, its contract is drawn. The deal is part of the judgement, so that of two last answers at
/// one moment one sees the other.</summary>
public sealed class PassGates(DrawContract draw)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        db.RelyOn(deal);
        await db.SaveSoFarAsync(ct);
        var waits = await db.Gates.AnyAsync(g => g.Deal == deal.Id && (g.Status == GateStatus.Open || g.Status == GateStatus.Failed), ct);
        return waits || deal.Status != DealStatus.Gates ? deal.Status : await draw.WithinAsync(db, deal, cause, ct);
    }
}
