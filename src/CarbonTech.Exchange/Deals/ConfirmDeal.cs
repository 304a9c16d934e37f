using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Both sides signed the confirmation (成交确认书): the deal is contracted. Doing it again changes nothing. A door for neighbours and followers
/// of the signatures.</summary>
public sealed class ConfirmDeal(Dbs dbs, BeginPerformance begin)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) =>
        input.By.IsSystem ? dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct) : Task.FromResult<Result<DealStatus>>(DealsRefusals.NotYours);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (deal.ConfirmedAt is not null) return deal.Status;
        return deal.Confirm(db.Now).IsRefused(out var no) ? no : await begin.WithinAsync(db, new(input.By, input.Act, input.Deal), ct);
    }
}
