using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>What waits in public notices: objections that the unit must answer, and for the operator those that nobody answered.</summary>
internal sealed class NoticeDeskItems(ReadPublicNotices read, Texts texts) : IDeskItems
{
    private const string Group = "desk.public-notices";

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        if (actor.MayAudit)
        {
            var open = (await read.ObjectedAsync(actor, ct)).Sum(n => n.Open);
            return open == 0 ? [] : [new(Group, texts["desk.objections", open], Paths.Objections, open)];
        }

        return [.. (await read.ToAnswerAsync(actor, ct)).Select(n => new DeskItem(Group, texts["desk.objection", texts.Pick(n.TitleZh, n.TitleEn)], Paths.PublicNotice(n.Id) + "#objections"))];
    }
}
