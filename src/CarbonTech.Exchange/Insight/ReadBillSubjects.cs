using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What bills are for, by the subject that they name: the lot of a registration, the listing of a deal. Titles are public; whose bill it is, is not
/// asked here.</summary>
public sealed class ReadBillSubjects(Dbs dbs)
{
    public Task<IReadOnlyDictionary<Guid, BillSubject>> RunAsync(IReadOnlyCollection<PaymentLine> bills, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyDictionary<Guid, BillSubject>>(async db =>
    {
        RegistrationId[] registrations = [.. bills.Where(b => b.Purpose == PaymentPurpose.RegistrationDeposit).Select(b => RegistrationId.From(b.Subject)).Distinct()];
        DealId[] deals = [.. bills.Where(b => b.Purpose != PaymentPurpose.RegistrationDeposit).Select(b => DealId.From(b.Subject)).Distinct()];
        var lots = registrations.Length == 0 ? [] : await db.Registrations.Where(r => registrations.Contains(r.Id)).Join(db.Lots, r => r.Lot, l => l.Id, (r, l) => new { r.Id, Lot = l.Id, l.TitleZh, l.TitleEn }).ToListAsync(ct);
        var listings = deals.Length == 0 ? [] : await db.Deals.Where(d => deals.Contains(d.Id)).Join(db.Listings, d => d.Listing, l => l.Id, (d, l) => new { d.Id, l.TitleZh, l.TitleEn }).ToListAsync(ct);
        return lots.Select(l => (Subject: l.Id.Value, Of: new BillSubject(l.TitleZh, l.TitleEn, l.Lot, null)))
            .Concat(listings.Select(l => (Subject: l.Id.Value, Of: new BillSubject(l.TitleZh, l.TitleEn, null, l.Id)))).ToDictionary(p => p.Subject, p => p.Of);
    });
}
