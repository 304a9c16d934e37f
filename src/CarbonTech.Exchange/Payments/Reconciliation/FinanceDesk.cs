namespace CarbonTech.Exchange.Payments;

/// <summary>What the operator's finance works on: money that matches nothing, refunds and pay-outs on their way, what arrived lately.</summary>
public sealed record FinanceDesk(
    IReadOnlyList<ReceiptLine> Suspense, IReadOnlyList<PayoutLine> Payouts, IReadOnlyList<RefundLine> Refunds, IReadOnlyList<ReceiptLine> Receipts, IReadOnlyList<PaymentLine> Open);
