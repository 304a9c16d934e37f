using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the performance of deals asks of a person: for its sides what is to be done, for the operator the certificates that wait.</summary>
internal sealed class SettlementDeskItems(ReadDuties duties, ReadDealCertificates certificates) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var t = new Texts();
        var waiting = await certificates.WaitingAsync(actor, ct);
        var items = (await duties.RunAsync(actor, ct))
            .Select(d => new DeskItem("desk.group.deals", t[$"duty.{d.Kind}", t.Pick(d.TitleZh, d.TitleEn), d.Amount], Paths.DealMoney(d.Deal), Due: d.Due)).ToList();
        if (waiting > 0) items.Add(new("desk.group.queues", t["desk.deal-certificates"], Paths.OperatorDealCertificates, waiting));
        return items;
    }
}
