using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The invited person joins the party with the roles of the invitation. The account's confirmed address must be the invited one.</summary>
public sealed class AcceptInvitation(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, InvitationId Invitation) : ICommand;

    public Task<Result<PartyId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PartyId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var person = input.By.Person;
        if (await db.Accounts.FirstOrDefaultAsync(a => a.Id == person, ct) is not { } account) return MembershipRefusals.NotSignedIn;
        if (await db.Invitations.AsTracking().FirstOrDefaultAsync(i => i.Id == input.Invitation, ct) is not { } invitation) return MembershipRefusals.NoSuchInvitation;
        if (await db.PartyAsync(invitation.Party, ct) is not { } party) return MembershipRefusals.NoSuchParty;
        if (await Certifiers.ElsewhereAsync(db, person, party.Id, invitation.Roles, ct)) return MembershipRefusals.CertifierElsewhere;
        if (invitation.Accept(account, db.Now).IsRefused(out var no)) return no;
        return party.Admit(person, invitation.Roles, db.Now).Then<PartyId>(_ => party.Id);
    }
}
