using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What qualification decided about a bid party, for the buyers of all its members.</summary>
internal static class RegistrationNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct)
    {
        (RegistrationId Registration, NoticeKind Kind)? news = fact switch
        {
            RegistrationQualified f => (f.Registration, NoticeKind.Qualified),
            RegistrationSupplementAsked f => (f.Registration, NoticeKind.SupplementAsked),
            RegistrationRefused f => (f.Registration, NoticeKind.RegistrationRefused),
            _ => null,
        };
        if (news is not var (id, kind)) return [];
        var row = await db.Registrations.Where(r => r.Id == id).Select(r => new { r.Lot, r.Reason }).SingleAsync(ct);
        var lot = await db.Lots.Where(l => l.Id == row.Lot).Select(l => new { l.TitleZh, l.TitleEn, l.StartsAt }).SingleAsync(ct);
        var parties = await db.RegistrationMembers.Where(m => m.Registration == id).Select(m => m.Party).ToListAsync(ct);
        var qualified = kind == NoticeKind.Qualified;
        return [.. parties.Select(p => new Telling(
            p, Roles.Buyer, kind, row.Lot.Value, lot.TitleZh, lot.TitleEn, Due: qualified ? lot.StartsAt : null, Reason: qualified ? null : row.Reason))];
    }
}
