using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The publisher hands a demand in: the operator’s desk looks at its text before it is on the market.</summary>
public sealed class SubmitDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, int Seen) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DemandDoor.OwnedAsync(db, input.By, input.Demand, input.Seen, ct)).Is(out var demand, out var no)) return no;
        return demand.Submit(db.Now);
    }
}
