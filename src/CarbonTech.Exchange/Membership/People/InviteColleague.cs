using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>An owner invites a colleague by mail to act for the party in roles.</summary>
public sealed class InviteColleague(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PartyId Party, string Email, Roles Roles) : ICommand;

    public Task<Result<InvitationId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<InvitationId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Parties.FirstOrDefaultAsync(p => p.Id == input.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (input.By.Party != party.Id || !input.By.Has(Roles.Owner)) return MembershipRefusals.NotYours;
        if (!input.By.Verified) return MembershipRefusals.NotVerified;
        if (party.Wrong(input.Roles) is { } wrong) return wrong;
        if (!Invitation.Send(Id.New<InvitationId>(), party.Id, input.Email, input.Roles, input.By.Person, db.Now).Is(out var invitation, out var no)) return no;
        var (email, normal, now) = (invitation.Email, EmailAddress.Normal(invitation.Email), db.Now);
        if (await db.Members.AnyAsync(m => m.Party == input.Party && db.Accounts.Any(a => a.Id == m.Person && a.NormalizedEmail == normal), ct)) return MembershipRefusals.AlreadyMember;
        var open = db.Invitations.Where(i => i.Party == input.Party && i.Status == InvitationStatus.Open && i.EndsAt > now);
        if (await open.AnyAsync(i => i.Email == email, ct)) return MembershipRefusals.AlreadyInvited;
        db.Invitations.Add(invitation);
        return invitation.Id;
    }
}
