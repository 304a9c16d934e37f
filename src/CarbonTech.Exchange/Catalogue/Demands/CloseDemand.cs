using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The publisher ends a demand: he found what he needed, or no longer wants it.</summary>
public sealed class CloseDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, int Seen, bool Fulfilled, string? Reason) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DemandDoor.OwnedAsync(db, input.By, input.Demand, input.Seen, ct)).Is(out var demand, out var no)) return no;
        return demand.Close(input.Fulfilled ? DemandEnding.Fulfilled : DemandEnding.Withdrawn, input.Reason, db.Now);
    }
}
