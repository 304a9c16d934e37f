using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Records what the gateway said when an attempt was started. Only money that moved is booked elsewhere, by its event: a payer's return or an
/// answer at the start never books.</summary>
public sealed class RecordCheckoutAnswer(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, CheckoutId Checkout, GatewayAnswer Answer) : ICommand;

    public Task<Result<StartedCheckout>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<StartedCheckout>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Checkouts.FindAsync([input.Checkout], ct) is not { } attempt) return PaymentsRefusals.NoSuchOrder;
        if (attempt.IsSettled) return new StartedCheckout(attempt.Id, attempt.Url, attempt.Status);
        var moved = input.Answer.Outcome switch
        {
            GatewayOutcome.Declined => attempt.Decline(),
            GatewayOutcome.Unknown => attempt.LoseSight(db.Now),
            GatewayOutcome.Pending or GatewayOutcome.Succeeded => attempt.SentTo(input.Answer.Url, db.Now),
        };
        return moved.Then<StartedCheckout>(status => new StartedCheckout(attempt.Id, attempt.Url, status));
    }
}
