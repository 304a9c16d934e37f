using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Takes a fee out of a deal's escrow, once per deal and kind, and keeps its invoice data by the rule of the day. A door for neighbours only.</summary>
public sealed class BookFee
{
    public sealed record Input(Actor By, ActId Act, FeeKind Kind, Guid Deal, PartyId Payer, Money Amount) : ICommand;

    internal async Task<Result<FeeReceiptId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.Amount.IsPositive) return PaymentsRefusals.NotPositive;
        var id = Keep(db, input.Kind, input.Deal, input.Payer, input.Amount);
        var escrow = LedgerAccount.Escrow(input.Deal);
        var posting = new Posting(PostingCause.FeeTaken, id.Value).Move(input.Amount, escrow, await Books.HolderAsync(db, escrow, ct), LedgerAccount.Fees, null);
        return (await Books.PostAsync(db, posting, ct)).Then<FeeReceiptId>(_ => id);
    }

    /// <summary>The receipt with its invoice data, for a fee that another posting takes.</summary>
    internal FeeReceiptId Keep(ExchangeDb db, FeeKind kind, Guid subject, PartyId payer, Money amount)
    {
        var tax = FeeTable.Tax(db.Now);
        var id = new FeeReceiptId(Id.Named($"fee|{kind}|{subject:N}"));
        db.FeeReceipts.Add(new FeeReceipt
        {
            Id = id, Kind = kind, Subject = subject, Payer = payer, Amount = amount,
            TaxKind = tax.Key, TaxBasisPoints = tax.BasisPoints, TaxRuleFrom = tax.From, At = db.Now,
        });
        db.Record(new FeeTaken(id, subject, payer, amount), nameof(FeeReceipt), id.Value, 1);
        return id;
    }
}
