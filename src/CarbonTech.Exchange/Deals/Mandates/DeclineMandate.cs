using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The side that did not propose a mandate declines it, with a reason.</summary>
public sealed class DeclineMandate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, MandateId Mandate, int Seen, string Reason) : ICommand;

    public Task<Result<MandateStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MandateStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await MandateDoor.SideAsync(db, input.By, input.Mandate, input.Seen, ct)).Is(out var mandate, out var no)) return no;
        return MandateDoor.Reason(input.Reason) is { } wrong ? wrong : mandate.Decline(input.By.Party, input.Reason.Trim(), db.Now);
    }
}
