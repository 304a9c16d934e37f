using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk will not open a demand, or takes an open one off the market; both with the reason.</summary>
public sealed class RefuseDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, int Seen, string Reason) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DemandDoor.DeskAsync(db, input.By, input.Demand, input.Seen, ct)).Is(out var demand, out var no)) return no;
        var ending = demand.Status == DemandStatus.Submitted ? DemandEnding.Refused : DemandEnding.TakenDown;
        if (!demand.Close(ending, input.Reason, db.Now).Is(out var status, out no)) return no;
        var kind = ending == DemandEnding.Refused ? VerdictKind.Refused : VerdictKind.Suspended;
        db.DemandVerdicts.Add(DemandVerdict.Of(demand.Id, kind, input.By, db.Now, input.Reason));
        return status;
    }
}
