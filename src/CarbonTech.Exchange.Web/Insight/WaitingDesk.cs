using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>What waits for an actor, as lines of the desk.</summary>
internal sealed class WaitingDesk(ReadWaiting waiting, Texts texts) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct) => [.. (await waiting.RunAsync(actor, ct)).Select(Item)];

    private DeskItem Item(Waiting one) => new(
        Group(one.Kind), texts[$"waiting.{one.Kind}", texts.Pick(one.TitleZh, one.TitleEn), one.Amount], Path(one), one.Count, one.Due);

    private static string Group(WaitingKind kind) => kind switch
    {
        WaitingKind.ParkedFacts => "desk.group.queues",
        WaitingKind.Leading or WaitingKind.NotLeading or WaitingKind.Selling => "desk.group.running",
        WaitingKind.Confirmation => "desk.group.deals",
    };

    private static string Path(Waiting one) => one.Kind switch
    {
        WaitingKind.ParkedFacts => Paths.Stuck + "#queues",
        WaitingKind.Leading or WaitingKind.NotLeading or WaitingKind.Selling => Paths.Lot(LotId.From(one.Subject)),
        WaitingKind.Confirmation => Paths.LotAct(LotId.From(one.Subject), "confirmation"),
    };
}
