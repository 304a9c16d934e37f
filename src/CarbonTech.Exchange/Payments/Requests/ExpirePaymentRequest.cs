using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Makes visible that the deadline of a request has passed. Not while an attempt to pay is under way: money that was paid in time is taken
/// however late its message comes.</summary>
public sealed class ExpirePaymentRequest(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PaymentRequestId Request) : ICommand;

    public Task<Result<PaymentRequestStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PaymentRequestStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.PaymentRequests.FindAsync([input.Request], ct) is not { } request) return PaymentsRefusals.NoSuchRequest;
        return await UnderWayAsync(db, input.Request, ct) ? PaymentsRefusals.UnderWay : request.Expire(db.Now);
    }

    /// <summary>Is an attempt to pay this request not settled?</summary>
    internal static Task<bool> UnderWayAsync(ExchangeDb db, PaymentRequestId request, CancellationToken ct) => db.Checkouts.AnyAsync(
        c => c.Request == request && (c.Status == CheckoutStatus.Created || c.Status == CheckoutStatus.Pending || c.Status == CheckoutStatus.Unknown), ct);
}
