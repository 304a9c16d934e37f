using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Sends a bill to a party, which pays it by checkout at <c>/payments/{id}</c> before its deadline. A door for neighbours only: whoever calls
/// it has decided that the bill is due.</summary>
public sealed class RequestPayment
{
    public sealed record Input(Actor By, ActId Act, PaymentPurpose Purpose, Guid Subject, PartyId Payer, PartyId Beneficiary, Money Amount, DateTimeOffset Due) : ICommand;

    internal Task<Result<PaymentRequestId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var made = PaymentRequest.For(input.Purpose, input.Subject, input.Payer, input.Beneficiary, input.Amount, input.Due, db.Now);
        if (made.IsOk(out var request)) db.PaymentRequests.Add(request);
        return Task.FromResult(made.Then<PaymentRequestId>(r => r.Id));
    }
}
