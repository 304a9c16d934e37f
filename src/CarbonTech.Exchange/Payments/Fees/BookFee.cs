using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Takes a fee out of a deal's escrow, once per deal, kind and part, and keeps its invoice data by the rule of the day. A door for neighbours only.</summary>
public sealed class BookFee
{
    /// <param name="Part">Which part of a price it is taken from; 0 when there is but one.</param>
    /// <param name="OutOf">Whose money in the escrow; null: that of whoever paid the first.</param>
    public sealed record Input(Actor By, ActId Act, FeeKind Kind, Guid Deal, PartyId Payer, Money Amount, int Part = 0, PartyId? OutOf = null) : ICommand;

    internal async Task<Result<FeeReceiptId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.Amount.IsPositive) return PaymentsRefusals.NotPositive;
        var id = Keep(db, input.Kind, input.Deal, input.Payer, input.Amount, input.Part);
        var escrow = LedgerAccount.Escrow(input.Deal);
        var posting = new Posting(PostingCause.FeeTaken, id.Value).Move(input.Amount, escrow, input.OutOf ?? await Books.HolderAsync(db, escrow, ct), LedgerAccount.Fees, null);
        return (await Books.PostAsync(db, posting, ct)).Then<FeeReceiptId>(_ => id);
    }

    /// <summary>The receipt with its invoice data, for a fee that another posting takes.</summary>
    internal FeeReceiptId Keep(ExchangeDb db, FeeKind kind, Guid subject, PartyId payer, Money amount, int part = 0)
    {
        var tax = FeeTable.Tax(db.Now);
        var id = new FeeReceiptId(Id.Named(part == 0 ? $"fee|{kind}|{subject:N}" : $"fee|{kind}|{subject:N}|{part}"));
        db.FeeReceipts.Add(new FeeReceipt
        {
            Id = id, Kind = kind, Subject = subject, Part = part, Payer = payer, Amount = amount,
            TaxKind = tax.Key, TaxBasisPoints = tax.BasisPoints, TaxRuleFrom = tax.From, At = db.Now,
        });
        db.Record(new FeeTaken(id, subject, payer, amount), nameof(FeeReceipt), id.Value, 1);
        return id;
    }
}
