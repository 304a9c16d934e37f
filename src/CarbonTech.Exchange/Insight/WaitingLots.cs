using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>Lots that run now with the actor's party as taker or seller.</summary>
internal static class WaitingLots
{
    internal static async Task<IReadOnlyList<Waiting>> OfAsync(ExchangeDb db, Actor actor, CancellationToken ct)
    {
        var party = actor.Party;
        var mine = db.Registrations.Where(r => db.RegistrationMembers.Any(m => m.Registration == r.Id && m.Party == party)).Join(db.Lots, r => r.Lot, l => l.Id, (r, l) => new { r, l });
        var running = await mine.Where(x => x.r.Status == RegistrationStatus.Qualified && x.l.Status == LotStatus.Running).OrderBy(x => x.l.EndsAt).Take(ReadWaiting.Most)
            .Select(x => new { Leads = x.r.Code == x.l.LeaderCode, x.l.Id, x.l.TitleZh, x.l.TitleEn, x.l.PriceMinor, x.l.EndsAt }).ToListAsync(ct);
        var selling = await db.Lots.Where(l => l.Seller == party && l.Status == LotStatus.Running).OrderBy(l => l.EndsAt).Take(ReadWaiting.Most)
            .Select(l => new { l.Id, l.TitleZh, l.TitleEn, l.PriceMinor, l.EndsAt }).ToListAsync(ct);
        return
        [
            .. running.Select(x => new Waiting(x.Leads ? WaitingKind.Leading : WaitingKind.NotLeading, x.Id.Value, x.TitleZh, x.TitleEn, null, Price(x.PriceMinor), x.EndsAt)),
            .. selling.Select(x => new Waiting(WaitingKind.Selling, x.Id.Value, x.TitleZh, x.TitleEn, null, Price(x.PriceMinor), x.EndsAt)),
        ];
    }

    private static Money? Price(long? minor) => minor is { } value ? new Money(value, Currency.CNY) : null;
}
