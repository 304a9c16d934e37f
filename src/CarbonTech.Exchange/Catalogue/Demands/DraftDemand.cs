using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A party begins a demand: a name is enough, the rest may follow before it is submitted.</summary>
public sealed class DraftDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandContent Content) : ICommand;

    public Task<Result<DemandId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => Task.FromResult(Within(db, input)), ct);

    private static Result<DemandId> Within(ExchangeDb db, Input input)
    {
        if (!DemandRules.MayPublish(input.By)) return DemandRefusals.NotAPublisher;
        if (!Demand.Begin(Id.New<DemandId>(), input.By.Party, input.Content, db.Now).Is(out var demand, out var no)) return no;
        db.Demands.Add(demand);
        return demand.Id;
    }
}
