using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The maker of the operator's finance orders a pay-out that the rules propose, or one that was refused or declined.</summary>
public sealed class MakePayout(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PayoutOrderId Payout) : ICommand;

    public Task<Result<PayoutStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PayoutStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsMoneyOperator) return PaymentsRefusals.NotFinance;
        return await db.PayoutOrders.FindAsync([input.Payout], ct) is { } order ? order.Make(input.By.Person) : PaymentsRefusals.NoSuchOrder;
    }
}
