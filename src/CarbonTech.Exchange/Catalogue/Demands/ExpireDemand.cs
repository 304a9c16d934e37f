using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Closes a demand whose last day has passed without a match: the worker only makes visible what readers compare.</summary>
public sealed class ExpireDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DemandDoor.DeskAsync(db, input.By, input.Demand, null, ct)).Is(out var demand, out var no)) return no;
        return demand.Close(DemandEnding.DeadlinePassed, null, db.Now);
    }
}
