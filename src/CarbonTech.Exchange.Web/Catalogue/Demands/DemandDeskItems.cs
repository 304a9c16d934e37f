using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>What demands have waiting: texts for the operator's desk, returned drafts and new responses for their publisher, taken responses for who answered.</summary>
internal sealed class DemandDeskItems(ReadMyDemands demands, ReadResponses responses, Texts texts) : IDeskItems
{
    private const string Group = "desk.demands";

    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<DeskItem>();
        if (actor.IsOperator && await demands.CountAsync(actor, ct) is > 0 and var waiting) items.Add(new(Group, texts["desk.demands.waiting", waiting], Paths.DemandDesk, waiting));
        if (DemandRules.MayPublish(actor)) items.AddRange((await demands.RunAsync(actor, ct)).SelectMany(Mine));
        if (!RespondPage.May(actor)) return items;
        foreach (var taken in (await responses.OfAsync(actor, ct)).Where(r => r.Status == ResponseStatus.Taken && r.Responder == actor.Party))
        {
            items.Add(new(Group, texts["desk.demands.taken", texts.Pick(taken.DemandZh, taken.DemandEn)], Paths.Demand(taken.Demand)));
        }

        return items;
    }

    private IEnumerable<DeskItem> Mine(DemandLine line)
    {
        var name = texts.Pick(line.NameZh, line.NameEn);
        if (line.Status == DemandStatus.Draft && line.SubmittedAt is not null) yield return new(Group, texts["desk.demands.returned", name], Paths.MyDemand(line.Id));
        if (line.Status == DemandStatus.Open && line.Waiting > 0) yield return new(Group, texts["desk.demands.responses", name, line.Waiting], Paths.DemandResponses(line.Id), line.Waiting, line.EndsAt);
    }
}
