using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Takes a bill back that is not paid. Money that is already under way for it will wait in suspense and be given back. A door for neighbours
/// only.</summary>
public sealed class CancelPaymentRequest
{
    public sealed record Input(Actor By, ActId Act, PaymentRequestId Request) : ICommand;

    internal async Task<Result<PaymentRequestStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct) =>
        await db.PaymentRequests.FindAsync([input.Request], ct) is { } request ? request.Cancel() : PaymentsRefusals.NoSuchRequest;
}
