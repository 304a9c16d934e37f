using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What the operator decided about a party, for its owners; an invitation, for whoever has an account with the invited address.</summary>
internal static class MembershipNews
{
    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct)
    {
        if (fact is ColleagueInvited invited) return await InvitedAsync(db, invited, ct);
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

    private static async Task<IReadOnlyList<Telling>> InvitedAsync(ExchangeDb db, ColleagueInvited fact, CancellationToken ct)
    {
        var invitation = await db.Invitations.SingleAsync(i => i.Id == fact.Invitation, ct);
        var address = EmailAddress.Normal(invitation.Email);
        if (await db.Accounts.FirstOrDefaultAsync(a => a.NormalizedEmail == address && a.EmailConfirmed, ct) is not { } person) return [];
        var party = await db.Parties.Where(p => p.Id == fact.Party).Select(p => new { p.NameZh, p.NameEn }).SingleAsync(ct);
        return [new(fact.Party, Roles.None, NoticeKind.InvitedToParty, fact.Invitation.Value, party.NameZh, party.NameEn, Due: invitation.EndsAt, Only: person.Id, ByMail: false)];
    }
}
