using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The pages on which demands are decided, put together: the publisher's responses, the operator's desk.</summary>
public sealed class DemandDesks(ReadDemand read, ReadResponses responses, ReadMyDemands mine, ReadParties parties, ReadOrigin origin)
{
    internal async Task<DemandId?> DemandOfAsync(ResponseId id, Actor reader, CancellationToken ct) => (await responses.OneAsync(id, reader, ct))?.Demand;

    /// <summary>Null when the demand is not there for this reader.</summary>
    internal async Task<IResult?> ResponsesAsync(DemandId id, Actor reader, FormState? form, CancellationToken ct)
    {
        if (await read.RunAsync(id, reader, ct) is not { } page || (!page.IsMine && !reader.MayAudit)) return null;
        var deal = page.Match is { } match ? await origin.RunAsync(DealOrigin.Demand, match.Value, reader, ct) : null;
        return ResponsesPage.For(page, await responses.ToAsync(id, reader, ct), reader, deal, form);
    }

    /// <summary>The answers of the reader's party, each with the deal that it led to.</summary>
    internal async Task<IResult> MineAsync(Actor reader, CancellationToken ct)
    {
        var (lines, deals) = (await responses.OfAsync(reader, ct), new Dictionary<ResponseId, DealOriginStand>());
        foreach (var line in lines.Where(l => l.Status == ResponseStatus.Taken))
        {
            if (await origin.RunAsync(DealOrigin.Demand, line.Id.Value, reader, ct) is { } deal) deals[line.Id] = deal;
        }

        return MyResponsesPage.For(lines, deals, reader);
    }

    internal async Task<IResult> DeskAsync(Actor reader, CancellationToken ct) => DemandDeskPage.For(await mine.WaitingAsync(reader, ct), await mine.OpenAsync(reader, ct));

    /// <summary>Null when there is no such demand.</summary>
    internal async Task<IResult?> OneAsync(DemandId id, Actor reader, FormState? form, CancellationToken ct) =>
        await read.RunAsync(id, reader, ct) is { } page ? DeskDemandPage.For(page, await parties.NameAsync(page.Publisher, ct), reader, form) : null;
}
