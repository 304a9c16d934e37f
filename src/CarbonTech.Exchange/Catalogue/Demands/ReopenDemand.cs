using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The talks came to nothing: the publisher declines the response that was taken, with a reason, and the demand is open for what is left of its time.</summary>
public sealed class ReopenDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, int Seen, Declining Why) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DemandDoor.OwnedAsync(db, input.By, input.Demand, input.Seen, ct)).Is(out var demand, out var no)) return no;
        if (demand.Match is not { } match) return KernelRefusals.NotNow(demand.Status, DemandStatus.Open);
        var taken = await db.DemandResponses.SingleAsync(r => r.Id == match, ct);
        if (!demand.Reopen(db.Now).Is(out var status, out no)) return no;
        return taken.Decline(input.Why, db.Now).Then<DemandStatus>(_ => status);
    }
}
