using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money of a deal becomes owed to a party: out of the escrow, with an order to pay it out. When a person of the operator's finance does it, the
/// order is made; when the rules do it, it is proposed and waits for its maker. A door for neighbours only.</summary>
public sealed class OrderPayout
{
    /// <param name="OutOf">Whose money in the escrow; null: that of whoever paid the first.</param>
    public sealed record Input(Actor By, ActId Act, Guid Deal, PartyId To, Money Amount, PayoutCause Cause = PayoutCause.Proceeds, PartyId? OutOf = null) : ICommand;

    internal async Task<Result<PayoutOrderId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.Amount.IsPositive) return PaymentsRefusals.NotPositive;
        var id = Propose(db, input.By, input.Deal, input.To, input.Amount, input.Cause);
        var escrow = LedgerAccount.Escrow(input.Deal);
        var posting = new Posting(PostingCause.PayoutOrdered, id.Value).Move(input.Amount, escrow, input.OutOf ?? await Books.HolderAsync(db, escrow, ct), LedgerAccount.Payable(input.To), input.To);
        return (await Books.PostAsync(db, posting, ct)).Then<PayoutOrderId>(_ => id);
    }

    /// <summary>The order for money that another posting made payable.</summary>
    internal PayoutOrderId Propose(ExchangeDb db, Actor by, Guid deal, PartyId to, Money amount, PayoutCause cause)
    {
        var order = db.PayoutOrders.Add(PayoutOrder.Propose(deal, to, amount, cause, db.Now)).Entity;
        if (by.IsMoneyOperator) _ = order.Make(by.Person).Must();
        return order.Id;
    }
}
