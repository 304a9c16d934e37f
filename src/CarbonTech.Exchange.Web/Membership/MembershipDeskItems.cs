using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>What waits in membership: invitations to the person, applications for the operator, a refused or waiting application for its owner.</summary>
public sealed class MembershipDeskItems(ReadParties parties, ReadParty party, ReadColleagues colleagues, Texts texts) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct) => [.. await InvitedAsync(actor, ct), .. await OfPartyAsync(actor, ct)];

    private async Task<IEnumerable<DeskItem>> InvitedAsync(Actor actor, CancellationToken ct) => (await colleagues.ToMeAsync(actor, ct))
        .Select(i => new DeskItem("desk.membership", texts["desk.invitation", texts.Pick(i.PartyName.Zh, i.PartyName.En)], Paths.Invitation(i.Id), Due: i.EndsAt));

    private async Task<IReadOnlyList<DeskItem>> OfPartyAsync(Actor actor, CancellationToken ct)
    {
        if (actor.IsOperator)
        {
            var waiting = (await parties.CountsAsync(actor, ct)).GetValueOrDefault(PartyStatus.Applied);
            return waiting == 0 ? [] : [new("desk.membership", texts["desk.applications", waiting], Paths.OperatorParties, waiting)];
        }

        if (actor.Verified || actor.Party == default || !actor.Has(Roles.Owner)) return [];
        return await party.RunAsync(actor.Party, actor, ct) is { Status: PartyStatus.Refused }
            ? [new("desk.membership", texts["desk.refused"], Paths.ApplyAgain(actor.Party))]
            : [];
    }
}
