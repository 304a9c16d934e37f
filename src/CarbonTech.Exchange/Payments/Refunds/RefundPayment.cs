using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Gives back part or all of what was received for a request, as many orders as the receipts need, oldest first. The money is owed to the payer
/// at once and leaves as soon as the gateway takes the order. A door for neighbours only.</summary>
public sealed class RefundPayment
{
    public sealed record Input(Actor By, ActId Act, PaymentRequestId Request, Money Amount, RefundCause Cause) : ICommand;

    internal async Task<Result<Money>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.PaymentRequests.FindAsync([input.Request], ct) is not { } request) return PaymentsRefusals.NoSuchRequest;
        var from = request.Account;
        if (request.GiveBack(input.Amount).IsRefused(out var no)) return no;
        var left = input.Amount;
        foreach (var receipt in await db.Receipts.Where(r => r.Request == input.Request).OrderBy(r => r.BookedAt).ToListAsync(ct))
        {
            var part = Money.Min(left, receipt.Returnable);
            if (!part.IsPositive) continue;
            receipt.GiveBack(part);
            left -= part;
            var order = db.RefundOrders.Add(RefundOrder.Of(receipt, part, input.Cause, input.By.Person, db.Now)).Entity;
            var posting = new Posting(PostingCause.RefundOrdered, order.Id.Value).Move(part, from, request.Payer, order.Owed, order.To);
            if ((await Books.PostAsync(db, posting, ct)).IsRefused(out no)) return no;
        }

        return left.IsPositive ? PaymentsRefusals.MoreThanReceived(input.Amount - left) : input.Amount;
    }
}
