using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>An owner takes an open invitation back.</summary>
public sealed class WithdrawInvitation(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, InvitationId Invitation) : ICommand;

    public Task<Result<InvitationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<InvitationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Invitations.AsTracking().FirstOrDefaultAsync(i => i.Id == input.Invitation, ct) is not { } invitation) return MembershipRefusals.NoSuchInvitation;
        if (input.By.Party != invitation.Party || !input.By.Has(Roles.Owner)) return MembershipRefusals.NotYours;
        return invitation.Withdraw();
    }
}
