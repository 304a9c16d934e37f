using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Accounts;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>Reads invitations and sends their mails.</summary>
public sealed class InvitationDesk(ReadColleagues read, ReadMyParty mine, AccountMails mails)
{
    public Task<MyParty> MineAsync(Actor actor, CancellationToken ct) => mine.RunAsync(actor, null, ct);

    public Task<InvitationLine?> FindAsync(InvitationId id, CancellationToken ct) => read.InvitationAsync(id, ct);

    public async Task SendAsync(InvitationId id, CancellationToken ct)
    {
        if (await read.InvitationAsync(id, ct) is { } invitation) await mails.InviteAsync(invitation, ct);
    }
}
