using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>What waits in certification: the reader's turn in cases, and bodies that have no approval yet for the operator.</summary>
internal sealed class CertificationDeskItems(ReadCases cases, ReadBodies bodies, Texts texts) : IDeskItems
{
    /// <summary>So many cases of one kind are named one by one; more are counted.</summary>
    private const int Named = 5;

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<DeskItem>();
        if (actor.IsOperator && (await bodies.AllAsync(actor, ct)).Sum(b => b.Unapproved.Count) is > 0 and var unapproved)
            items.Add(new("desk.certification", texts["desk.approvals", unapproved], Paths.Approvals, unapproved));
        if (actor.Party == default) return items;
        foreach (var group in (await cases.WaitingAsync(actor, ct)).GroupBy(c => c.Wait))
        {
            if (group.Count() > Named) items.Add(new("desk.certification", texts["desk.cases", texts.Of(group.Key), group.Count()], Paths.Certification, group.Count()));
            else items.AddRange(group.Select(c => new DeskItem("desk.certification", $"{texts.Of(c.Wait)} · {c.Number} {texts.Pick(c.TitleZh, c.TitleEn)}", Paths.Case(c.Id))));
        }

        return items;
    }
}
