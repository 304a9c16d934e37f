using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer reported no royalty in time: the seller asks for the minimum of the year.</summary>
public sealed class TakeMinimum(Dbs dbs, OpenDues open)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen) : ICommand;

    public Task<Result<Money>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Money>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.IsSeller, ct)).Is(out var found, out var no)) return no;
        if (found.Deal.Terms?.Royalty is not { } terms) return SettlementRefusals.NoRoyalty;
        if (!found.Due.TakeMinimum(terms, db.Now).Is(out var amount, out no)) return no;
        return (await open.WithinAsync(db, found.Deal, found.Due, input, ct)).Then<Money>(_ => amount);
    }
}
