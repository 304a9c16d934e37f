using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk puts a demand on the market, under the next number of the year.</summary>
public sealed class OpenDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, int Seen) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DemandDoor.DeskAsync(db, input.By, input.Demand, input.Seen, ct)).Is(out var demand, out var no)) return no;
        var year = ChinaDay.Of(db.Now).Year;
        var serial = 1 + (await db.Demands.Where(d => d.Year == year).MaxAsync(d => d.Serial, ct) ?? 0);
        if (!demand.PutOnMarket(year, serial, db.Now).Is(out var status, out no)) return no;
        db.DemandVerdicts.Add(DemandVerdict.Of(demand.Id, VerdictKind.Passed, input.By, db.Now));
        return status;
    }
}
