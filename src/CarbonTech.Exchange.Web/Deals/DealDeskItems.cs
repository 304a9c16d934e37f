using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What waits in talks and offers: signatures, answers, tasks; disputes for the operator.</summary>
internal sealed class DealDeskItems(ReadTalks talks) : IDeskItems
{
    private const string Group = "desk.deals";

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var t = new Texts();
        return [.. (await talks.ForAsync(actor, ct)).Select(w => new DeskItem(Group, $"{RoomWaitWords.Text(t, w.Wait)} · {t.Pick(w.TitleZh, w.TitleEn)}", RoomWaitWords.Path(w.Wait), Due: w.Wait.Due))];
    }
}
