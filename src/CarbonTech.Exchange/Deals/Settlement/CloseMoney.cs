using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal ends before its completion: open bills are cancelled, what lies in escrow goes back to whoever paid it, nothing more is owed. What had
/// left the escrow stays where it is; money that is under way will wait in suspense and be given back. A door for whatever ends a deal.</summary>
public sealed class CloseMoney(CancelPaymentRequest cancel, RefundPayment refund)
{
    internal async Task<Refusals?> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        await db.SaveSoFarAsync(ct);
        var dues = (await SettlementState.LoadAsync(db, deal, ct)).Dues;
        foreach (var due in dues.Where(d => d.Status is not (DueStatus.Released or DueStatus.Cancelled or DueStatus.Refunded)))
        {
            var back = Money.Zero(due.Amount.Currency);
            foreach (var id in new[] { due.Request, due.Kind == DueKind.LumpSum ? deal.Deposit : null }.OfType<PaymentRequestId>())
            {
                if (!(await BillAsync(db, id, cause, ct)).Is(out var part, out var no)) return no;
                back += part;
            }

            if (due.Status == DueStatus.Met && !back.IsPositive) continue;
            if (due.Close(back.IsPositive && due.Status is DueStatus.Open or DueStatus.Met).IsRefused(out var refused)) return refused;
        }

        await db.SaveSoFarAsync(ct);
        return await OthersAsync(db, deal.Id.Value, [.. dues.Select(d => d.Request).OfType<PaymentRequestId>()], cause, ct);
    }

    /// <summary>Bills of the deal that its schedule does not name, or names no longer.</summary>
    private async Task<Refusals?> OthersAsync(ExchangeDb db, Guid deal, IReadOnlyCollection<PaymentRequestId> scheduled, ICommand cause, CancellationToken ct)
    {
        foreach (var id in await db.PaymentRequests.Where(r => r.Subject == deal && r.Purpose != PaymentPurpose.RegistrationDeposit && !scheduled.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct))
        {
            if ((await BillAsync(db, id, cause, ct)).IsRefused(out var no)) return no;
        }

        return null;
    }

    /// <summary>Cancels the bill if it is open, and gives back what is kept of it.</summary>
    private async Task<Result<Money>> BillAsync(ExchangeDb db, PaymentRequestId id, ICommand cause, CancellationToken ct)
    {
        var bill = await db.PaymentRequests.SingleAsync(r => r.Id == id, ct);
        if (bill.Status == PaymentRequestStatus.Open && (await cancel.WithinAsync(db, new(cause.By, cause.Act, id), ct)).IsRefused(out var no)) return no;
        var kept = bill.Kept;
        return kept.IsPositive ? await refund.WithinAsync(db, new(cause.By, cause.Act, id, kept, RefundCause.DealEnded), ct) : kept;
    }
}
