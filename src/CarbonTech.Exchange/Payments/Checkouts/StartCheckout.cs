using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>A payer sets out to pay a request. The attempt is recorded first, then the gateway is told under its key, then the answer is recorded; a
/// crash in between is taken up by the next click. While an attempt is under way there is no second one, so that nobody pays twice.</summary>
public sealed class StartCheckout(Dbs dbs, PaymentGateways gateways, RecordCheckoutAnswer record)
{
    /// <param name="ReturnTo">The address of our page that the gateway sends the payer back to; <c>{0}</c> in it becomes the attempt.</param>
    /// <param name="Subject">What the payer reads at the gateway.</param>
    public sealed record Input(Actor By, ActId Act, PaymentRequestId Request, string ReturnTo, string Subject) : ICommand;

    public async Task<Result<StartedCheckout>> RunAsync(Input input, CancellationToken ct)
    {
        if (!(await dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct)).Is(out var id, out var no)) return no;
        var attempt = await dbs.ReadAsync(db => db.Checkouts.SingleAsync(c => c.Id == id, ct));
        if (attempt.Status != CheckoutStatus.Created) return new StartedCheckout(id, attempt.Url, attempt.Status);
        var until = await dbs.ReadAsync(db => db.PaymentRequests.Where(r => r.Id == attempt.Request).Select(r => r.Due).SingleAsync(ct));
        var back = input.ReturnTo.Replace("{0}", id.ToString(), StringComparison.Ordinal);
        var answer = await gateways.Named(attempt.Gateway).StartCheckoutAsync(new(attempt.Key, attempt.Amount, input.Subject, back, until), ct);
        return await record.RunAsync(new(Actor.System, ActId.Of("checkout-answer", id), id, answer), ct);
    }

    internal async Task<Result<CheckoutId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.PaymentRequests.FindAsync([input.Request], ct) is not { } request) return PaymentsRefusals.NoSuchRequest;
        if (!input.By.Acts(request.Payer, MoneyActor.Payers)) return PaymentsRefusals.NotYours;
        if (request.Payable(db.Now) is { } no) return no;
        var attempts = await db.Checkouts.Where(c => c.Request == input.Request).ToListAsync(ct);
        if (attempts.Exists(a => a.Status == CheckoutStatus.Unknown)) return PaymentsRefusals.OutcomeUnknown;
        if (attempts.Find(a => !a.IsSettled) is { } underWay) return underWay.Id;
        if (gateways.ForNew is not { } gateway) return PaymentsRefusals.NoGateway;
        db.RelyOn(request);
        return db.Checkouts.Add(Checkout.Start(request, gateway.Name, input.By.Person, db.Now)).Entity.Id;
    }
}
