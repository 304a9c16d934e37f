using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The pages on which demands are decided, put together: the publisher's responses, the operator's desk.</summary>
public sealed class DemandDesks(ReadDemand read, ReadResponses responses, ReadMyDemands mine, ReadParties parties)
{
    internal async Task<DemandId?> DemandOfAsync(ResponseId id, Actor reader, CancellationToken ct) => (await responses.OneAsync(id, reader, ct))?.Demand;

    /// <summary>Null when the demand is not there for this reader.</summary>
    internal async Task<IResult?> ResponsesAsync(DemandId id, Actor reader, FormState? form, CancellationToken ct) =>
        await read.RunAsync(id, reader, ct) is { } page && (page.IsMine || reader.MayAudit) ? ResponsesPage.For(page, await responses.ToAsync(id, reader, ct), reader, form) : null;

    internal async Task<IResult> DeskAsync(Actor reader, CancellationToken ct) => DemandDeskPage.For(await mine.WaitingAsync(reader, ct), await mine.OpenAsync(reader, ct));

    /// <summary>Null when there is no such demand.</summary>
    internal async Task<IResult?> OneAsync(DemandId id, Actor reader, FormState? form, CancellationToken ct) =>
        await read.RunAsync(id, reader, ct) is { } page ? DeskDemandPage.For(page, await parties.NameAsync(page.Publisher, ct), reader, form) : null;
}
