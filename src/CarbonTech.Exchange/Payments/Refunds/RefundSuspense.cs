using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The operator's finance gives back what waits in suspense, to wherever it came from.</summary>
public sealed class RefundSuspense(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ReceiptId Receipt, RefundCause Cause) : ICommand;

    public Task<Result<RefundOrderId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RefundOrderId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsMoneyOperator) return PaymentsRefusals.NotFinance;
        if (await db.Receipts.FindAsync([input.Receipt], ct) is not { } receipt) return PaymentsRefusals.NoSuchReceipt;
        if (!Enum.IsDefined(input.Cause)) return KernelRefusals.Required(nameof(input.Cause));
        var waits = receipt.InSuspense;
        if (!waits.IsPositive) return PaymentsRefusals.MoreThanReceived(waits);
        receipt.GiveBackFromSuspense(waits);
        var order = db.RefundOrders.Add(RefundOrder.Of(receipt, waits, input.Cause, input.By.Person, db.Now)).Entity;
        var from = LedgerAccount.Suspense(receipt.Id);
        if (order.Owed == from) return order.Id;
        var posting = new Posting(PostingCause.RefundOrdered, order.Id.Value).Move(waits, from, receipt.Payer, order.Owed, order.To);
        return (await Books.PostAsync(db, posting, ct)).Then<RefundOrderId>(_ => order.Id);
    }
}
