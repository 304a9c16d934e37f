using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What the operator decided about a party, for its owners.</summary>
internal static class MembershipNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct)
    {
        (PartyId Party, NoticeKind Kind)? news = fact switch
        {
            PartyVerified f => (f.Party, NoticeKind.PartyVerified),
            PartyRefused f => (f.Party, NoticeKind.PartyRefused),
            PartySuspended f => (f.Party, NoticeKind.PartySuspended),
            PartyResumed f => (f.Party, NoticeKind.PartyResumed),
            _ => null,
        };
        if (news is not var (id, kind)) return [];
        var party = await db.Parties.Where(p => p.Id == id).Select(p => new { p.NameZh, p.NameEn, p.Reason }).SingleAsync(ct);
        var reason = kind is NoticeKind.PartyRefused or NoticeKind.PartySuspended ? party.Reason : null;
        return [new(id, Roles.Owner, kind, id.Value, party.NameZh, party.NameEn, Reason: reason)];
    }
}
