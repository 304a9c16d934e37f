using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What waits in deals: gates to answer and contracts to sign.</summary>
public sealed class GatesDeskItems(ReadDealDesk desk, Texts texts) : IDeskItems
{
    private const string Group = "desk.contracts";

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct) => await desk.RunAsync(actor, ct) is { } waits
        ?
        [
            .. waits.Gates.Select(g => new DeskItem(Group, texts["desk.contracts.gate", g.Kind, Title(g.TitleZh, g.TitleEn)], Paths.DealGate(g.Deal, g.Id))),
            .. waits.Contracts.Select(c => new DeskItem(Group, texts["desk.contracts.sign", Title(c.TitleZh, c.TitleEn)], Paths.DealContractSign(c.Deal))),
        ]
        : [];

    private string Title(string zh, string en) => texts.Pick(zh, en) is { Length: > 0 } title ? title : texts["deal.untitled"];
}
