using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What runs now and what comes next, over all sessions: running lots by their end, then the others by their start.</summary>
public sealed class ReadFloor(Dbs dbs)
{
    private static readonly LotStatus[] Now = [LotStatus.Running, LotStatus.Suspended, LotStatus.AwaitingHammer, LotStatus.AwaitingPriority];
    private static readonly LotStatus[] Soon = [LotStatus.Announced, LotStatus.Display, LotStatus.Registration, LotStatus.Agreement];

    public Task<IReadOnlyList<FloorLot>> RunAsync(int most, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<FloorLot>>(async db =>
    {
        var running = await Of(db, db.Lots.Where(l => Now.Contains(l.Status)).OrderBy(l => l.EndsAt).ThenBy(l => l.Number).Take(most)).ToListAsync(ct);
        var coming = running.Count >= most
            ? []
            : await Of(db, db.Lots.Where(l => Soon.Contains(l.Status)).OrderBy(l => l.StartsAt).ThenBy(l => l.Number).Take(most - running.Count)).ToListAsync(ct);
        return [.. running.OrderBy(l => l.EndsAt), .. coming.OrderBy(l => l.StartsAt)];
    });

    private static IQueryable<FloorLot> Of(ExchangeDb db, IQueryable<Lot> lots) =>
        from l in lots
        from p in db.Parties.Where(p => p.Id == l.Seller).DefaultIfEmpty()
        select new FloorLot(
            l.Id, l.Session, l.TitleZh, l.TitleEn, p == null ? "" : p.NameZh, p == null ? "" : p.NameEn, l.Status, l.Start,
            l.PriceMinor == null ? null : new Money(l.PriceMinor.Value, Currency.CNY), l.BidCount,
            db.Registrations.Count(r => r.Lot == l.Id && r.Status == RegistrationStatus.Qualified && r.DepositHeldAt != null), l.StartsAt, l.FreeEndsAt, l.EndsAt);
}
