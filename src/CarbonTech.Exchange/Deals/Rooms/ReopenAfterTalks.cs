using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The talks that a response led to came to nothing: the publisher opens the demand again. While they stand they are ended first, in the deal itself;
/// a demand that was filled by a completed deal is not opened again.</summary>
public sealed class ReopenAfterTalks(Dbs dbs, ReopenDemand reopen)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, int Seen, Declining Why) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var match = await db.Demands.Where(d => d.Id == input.Demand).Select(d => d.Match).SingleOrDefaultAsync(ct);
        var last = match is { } response ? await ReadOrigin.LastAsync(db.Deals, DealOrigin.Demand, response.Value, ct) : null;
        var reopened = await reopen.WithinAsync(db, new(input.By, input.Act, input.Demand, input.Seen, input.Why), ct);
        return reopened.IsOk(out _) && last is { CameToNothing: false } ? RoomRefusals.TalksStand : reopened;
    }
}
