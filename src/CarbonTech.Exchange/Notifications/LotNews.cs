using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What happens to a lot, for its seller and its takers.</summary>
internal static class LotNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, JournalEntry entry, CancellationToken ct)
    {
        if (entry.Fact is LotMoved moved) return await OutbidNews.OfAsync(db, moved, entry.Version, ct);
        (LotId Lot, NoticeKind Kind)? news = entry.Fact switch
        {
            LotStarted f => (f.Lot, NoticeKind.LotStarted),
            LotSuspended f => (f.Lot, NoticeKind.LotSuspended),
            LotResumed f => (f.Lot, NoticeKind.LotResumed),
            LotCancelled f => (f.Lot, NoticeKind.LotCancelled),
            LotPassed f => (f.Lot, NoticeKind.LotPassed),
            LotSold f => (f.Lot, NoticeKind.LotSold),
            _ => null,
        };
        if (news is not var (id, kind)) return [];
        var lot = await db.Lots.SingleAsync(l => l.Id == id, ct);
        var takers = await TakersAsync(db, id, ct);
        return [Seller(lot, kind), .. takers.Select(t => Taker(lot, t.Party, kind == NoticeKind.LotSold ? t.Code == lot.LeaderCode ? NoticeKind.LotWon : NoticeKind.LotLost : kind))];
    }

    private static Telling Seller(Lot lot, NoticeKind kind) => Of(lot, lot.Seller, Roles.Publisher, kind);

    private static Telling Taker(Lot lot, PartyId party, NoticeKind kind) => Of(lot, party, Roles.Buyer, kind);

    private static Telling Of(Lot lot, PartyId party, Roles to, NoticeKind kind) => new(
        party, to, kind, lot.Id.Value, lot.TitleZh, lot.TitleEn,
        kind is NoticeKind.LotSold or NoticeKind.LotWon or NoticeKind.LotLost ? lot.Price : null,
        kind is NoticeKind.LotStarted or NoticeKind.LotResumed ? lot.EndsAt : null,
        kind is NoticeKind.LotSuspended or NoticeKind.LotCancelled ? lot.Reason : null);

    private static async Task<IReadOnlyList<(PartyId Party, string? Code)>> TakersAsync(ExchangeDb db, LotId lot, CancellationToken ct)
    {
        var rows = await db.Registrations.Where(r => r.Lot == lot && (r.Status == RegistrationStatus.Qualified || r.Status == RegistrationStatus.Suspended))
            .Join(db.RegistrationMembers, r => r.Id, m => m.Registration, (r, m) => new { m.Party, r.Code }).ToListAsync(ct);
        return [.. rows.Select(r => (r.Party, r.Code))];
    }
}
