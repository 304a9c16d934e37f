using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>How a use case gets at the response that it decides: there, of a demand of this publisher, and as the person saw it.</summary>
internal static class ResponseDoor
{
    public static async Task<Result<(DemandResponse Response, Demand Demand)>> PublisherAsync(ExchangeDb db, Actor by, ResponseId id, int? seen, CancellationToken ct)
    {
        if (await db.DemandResponses.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } response) return DemandRefusals.NoSuchResponse;
        if (!(await DemandDoor.OwnedAsync(db, by, response.Demand, null, ct)).Is(out var demand, out var no)) return no;
        return seen is { } version && version != response.Version ? KernelRefusals.ChangedMeanwhile : (response, demand);
    }
}
