using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Fees that were taken, for their payer and whoever sees all money.</summary>
public sealed class ReadFees(Dbs dbs)
{
    private const int Most = 200;

    /// <summary>The party's fees, newest first; empty for a reader who may not see them.</summary>
    public Task<IReadOnlyList<FeeLine>> OfPartyAsync(PartyId party, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<FeeLine>>(async db =>
        Sees(reader, party) ? [.. (await db.FeeReceipts.Where(f => f.Payer == party).OrderByDescending(f => f.At).Take(Most).ToListAsync(ct)).Select(Line)] : []);

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<FeeLine?> OneAsync(FeeReceiptId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        await db.FeeReceipts.SingleOrDefaultAsync(f => f.Id == id, ct) is { } fee && Sees(reader, fee.Payer) ? Line(fee) : null);

    private static bool Sees(Actor reader, PartyId payer) => reader.SeesAllMoney || reader.Acts(payer, MoneyActor.Payers | Roles.Publisher);

    private static FeeLine Line(FeeReceipt f) => new(f.Id, f.Kind, f.Subject, f.Payer, f.Amount, FeeLine.TaxIn(f.Amount, f.TaxBasisPoints), f.TaxKind, f.TaxBasisPoints, f.TaxRuleFrom, f.At);
}
