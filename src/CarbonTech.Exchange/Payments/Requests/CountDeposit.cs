using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Makes the winner's deposit part of the price: from the account of the registration into the escrow of the deal, in one posting.
/// The answer is the amount that counted. A door for neighbours only.</summary>
public sealed class CountDeposit
{
    public sealed record Input(Actor By, ActId Act, PaymentRequestId Deposit, Guid Deal) : ICommand;

    internal async Task<Result<Money>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.PaymentRequests.FindAsync([input.Deposit], ct) is not { } deposit) return PaymentsRefusals.NoSuchRequest;
        var from = deposit.Account;
        if (!deposit.Count(input.Deal).Is(out var amount, out var no)) return no;
        var posting = new Posting(PostingCause.DepositCounted, input.Deposit.Value).Move(amount, from, deposit.Payer, deposit.Account, deposit.Payer);
        return (await Books.PostAsync(db, posting, ct)).Then<Money>(_ => amount);
    }
}
