using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The deal that came of an enquiry, a response or a listing: where its pages lead. For its sides, its broker and the operator's auditors.</summary>
public sealed class ReadOrigin(Dbs dbs)
{
    /// <summary>Null when there is none for this reader.</summary>
    public Task<DealOriginStand?> RunAsync(DealOrigin origin, Guid id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        reader.Party == default ? null : await LastAsync(db.Deals.Where(d => reader.MayAudit || d.Seller == reader.Party || d.Buyer == reader.Party || d.Brokerage == reader.Party), origin, id, ct));

    /// <summary>The one that stands, or else the last one that came to nothing.</summary>
    internal static async Task<DealOriginStand?> LastAsync(IQueryable<Deal> deals, DealOrigin origin, Guid id, CancellationToken ct)
    {
        var last = await deals.Where(d => d.Origin == origin && d.OriginId == id)
            .OrderBy(d => d.Status == DealStatus.Terminated || d.Status == DealStatus.Defaulted).ThenByDescending(d => d.OpenedAt).Select(d => new { d.Id, d.Status }).FirstOrDefaultAsync(ct);
        return last is null ? null : new(last.Id, last.Status is DealStatus.Terminated or DealStatus.Defaulted);
    }
}
