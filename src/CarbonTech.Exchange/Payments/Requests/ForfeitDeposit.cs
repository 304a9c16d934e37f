using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Forfeits a deposit, from the registration or from the deal it was counted to: commissions first, then the shortfall of the next sale, the
/// rest to the seller (拍卖法 39; the accepted rules of the session). Shortfall and rest are both owed to the seller, who gets them by pay-out order.
/// A door for neighbours only.</summary>
public sealed class ForfeitDeposit(BookFee fee, OrderPayout payout)
{
    public sealed record Input(Actor By, ActId Act, PaymentRequestId Deposit, PartyId Seller, Money Commission, Money Shortfall) : ICommand;

    internal async Task<Result<ForfeitedDeposit>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (input.Commission.Minor < 0 || input.Shortfall.Minor < 0) return PaymentsRefusals.NotPositive;
        if (await db.PaymentRequests.FindAsync([input.Deposit], ct) is not { } deposit) return PaymentsRefusals.NoSuchRequest;
        var from = deposit.Account;
        if (!deposit.Forfeit().Is(out var all, out var no)) return no;
        var commission = Money.Min(input.Commission, all);
        var shortfall = Money.Min(input.Shortfall, all - commission);
        var rest = all - commission - shortfall;
        var seller = LedgerAccount.Payable(input.Seller);
        var posting = new Posting(PostingCause.DepositForfeited, input.Deposit.Value)
            .Move(commission, from, deposit.Payer, LedgerAccount.Fees, null)
            .Move(shortfall, from, deposit.Payer, seller, input.Seller)
            .Move(rest, from, deposit.Payer, seller, input.Seller);
        if ((await Books.PostAsync(db, posting, ct)).IsRefused(out no)) return no;
        var subject = deposit.CountedTo ?? deposit.Subject;
        if (commission.IsPositive) fee.Keep(db, FeeKind.ForfeitedCommission, subject, deposit.Payer, commission);
        if ((shortfall + rest).IsPositive) payout.Propose(db, input.By, subject, input.Seller, shortfall + rest, PayoutCause.Forfeited);
        return new ForfeitedDeposit(all, commission, shortfall, rest);
    }
}
