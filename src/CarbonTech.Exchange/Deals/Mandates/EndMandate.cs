using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Makes visible that the time of a mandate is over, agreed or not; done by the exchange itself.</summary>
public sealed class EndMandate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, MandateId Mandate) : ICommand;

    public Task<Result<MandateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MandateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return MandateRefusals.NotYours;
        return await db.Mandates.FindAsync([input.Mandate], ct) is { } mandate ? mandate.End(db.Now) : MandateRefusals.NoSuchMandate;
    }
}
