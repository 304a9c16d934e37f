using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>The desk of the operator's finance. Null for everyone else but auditors.</summary>
public sealed class ReadFinanceDesk(Dbs dbs)
{
    private const int Lately = 30;

    public async Task<FinanceDesk?> RunAsync(Actor reader, CancellationToken ct = default) => !reader.SeesAllMoney ? null : await dbs.ReadAsync(async db =>
    {
        var suspense = await db.Receipts.Where(r => r.MatchedMinor + r.SuspenseBackMinor < r.Amount.Minor).OrderByDescending(r => r.BookedAt).Take(100).ToListAsync(ct);
        var receipts = await db.Receipts.OrderByDescending(r => r.BookedAt).Take(Lately).ToListAsync(ct);
        var payouts = await db.PayoutOrders.OrderBy(p => p.Status == PayoutStatus.Paid).ThenByDescending(p => p.At).Take(Lately).ToListAsync(ct);
        var refunds = await db.RefundOrders.OrderBy(r => r.Status == RefundStatus.Paid).ThenByDescending(r => r.At).Take(Lately).ToListAsync(ct);
        var open = await db.PaymentRequests.Where(r => r.Status == PaymentRequestStatus.Open).OrderBy(r => r.Due).Take(100).ToListAsync(ct);
        return new FinanceDesk(
            [.. suspense.Select(Line)], [.. payouts.Select(Line)],
            [.. refunds.Select(r => new RefundLine(r.Id, r.Request, r.To, r.Amount, r.Cause, r.Status, r.At, r.PaidAt))],
            [.. receipts.Select(Line)], [.. open.Select(ReadPayments.Line)]);
    });

    /// <summary>The pay-outs of a deal, for whoever reads the deal.</summary>
    internal static async Task<IReadOnlyList<PayoutLine>> PayoutsAsync(ExchangeDb db, Guid deal, CancellationToken ct) =>
        [.. (await db.PayoutOrders.Where(p => p.Deal == deal).OrderBy(p => p.At).ToListAsync(ct)).Select(Line)];

    private static PayoutLine Line(PayoutOrder p) => new(p.Id, p.Deal, p.To, p.Amount, p.Status, p.At, p.Maker, p.Checker, p.Reason, p.PaidAt, p.Cause, p.Held);

    private static ReceiptLine Line(Receipt r) => new(r.Id, r.Gateway, r.Movement, r.Amount, r.Amount with { Minor = r.MatchedMinor }, r.InSuspense, r.ArrivedAt, r.Request, r.Payer);
}
