using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What bills and lines of a statement are for, by the subject that they name: the lot of a registration, the listing of a deal. Titles are public;
/// whose bill it is, is not asked here.</summary>
public sealed class ReadBillSubjects(Dbs dbs)
{
    public Task<IReadOnlyDictionary<Guid, BillSubject>> RunAsync(IReadOnlyCollection<PaymentLine> bills, CancellationToken ct = default) =>
        NamedAsync(bills.Where(b => b.Purpose == PaymentPurpose.RegistrationDeposit).Select(b => b.Subject), bills.Where(b => b.Purpose != PaymentPurpose.RegistrationDeposit).Select(b => b.Subject), ct);

    /// <summary>Of the lines on accounts of registrations and deals; the other accounts are a party's own.</summary>
    public Task<IReadOnlyDictionary<Guid, BillSubject>> OfStatementAsync(Statement statement, CancellationToken ct = default) =>
        NamedAsync(statement.Lines.Where(l => l.Account == AccountKind.RegistrationDeposit).Select(l => l.Subject), statement.Lines.Where(l => l.Account == AccountKind.DealEscrow).Select(l => l.Subject), ct);

    /// <summary>Of the desk of finance: pay-outs by their deal, receipts by the bill that they pay.</summary>
    public async Task<IReadOnlyDictionary<Guid, BillSubject>> OfDeskAsync(FinanceDesk desk, CancellationToken ct = default)
    {
        PaymentRequestId[] paid = [.. desk.Receipts.Select(r => r.Request).OfType<PaymentRequestId>().Distinct()];
        var bills = await dbs.ReadAsync(db => db.PaymentRequests.Where(r => paid.Contains(r.Id)).Select(r => new { r.Id, r.Purpose, r.Subject }).ToListAsync(ct));
        var named = await NamedAsync(
            bills.Where(b => b.Purpose == PaymentPurpose.RegistrationDeposit).Select(b => b.Subject),
            bills.Where(b => b.Purpose != PaymentPurpose.RegistrationDeposit).Select(b => b.Subject).Concat(desk.Payouts.Select(p => p.Deal)), ct);
        return named.Concat(bills.Where(b => named.ContainsKey(b.Subject)).Select(b => KeyValuePair.Create(b.Id.Value, named[b.Subject]))).ToDictionary();
    }

    private Task<IReadOnlyDictionary<Guid, BillSubject>> NamedAsync(IEnumerable<Guid> ofRegistrations, IEnumerable<Guid> ofDeals, CancellationToken ct) => dbs.ReadAsync<IReadOnlyDictionary<Guid, BillSubject>>(async db =>
    {
        RegistrationId[] registrations = [.. ofRegistrations.Distinct().Select(RegistrationId.From)];
        DealId[] deals = [.. ofDeals.Distinct().Select(DealId.From)];
        var lots = registrations.Length == 0 ? [] : await db.Registrations.Where(r => registrations.Contains(r.Id)).Join(db.Lots, r => r.Lot, l => l.Id, (r, l) => new { r.Id, Lot = l.Id, l.TitleZh, l.TitleEn }).ToListAsync(ct);
        var listings = deals.Length == 0 ? [] : await db.Deals.Where(d => deals.Contains(d.Id)).Join(db.Listings, d => d.Listing, l => l.Id, (d, l) => new { d.Id, l.TitleZh, l.TitleEn }).ToListAsync(ct);
        return lots.Select(l => (Subject: l.Id.Value, Of: new BillSubject(l.TitleZh, l.TitleEn, l.Lot, null)))
            .Concat(listings.Select(l => (Subject: l.Id.Value, Of: new BillSubject(l.TitleZh, l.TitleEn, null, l.Id)))).ToDictionary(p => p.Subject, p => p.Of);
    });
}
