using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money that arrived, in a list of the operator.</summary>
public sealed record ReceiptLine(
    ReceiptId Id, string Gateway, string Movement, Money Amount, Money Matched, Money InSuspense, DateTimeOffset ArrivedAt, PaymentRequestId? Request, PartyId? Payer);
