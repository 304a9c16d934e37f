using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a party can give a mandate for: its listings on the market, which anyone may see.</summary>
public sealed class ReadSubjects(Dbs dbs)
{
    private const int Most = 200;

    public Task<IReadOnlyList<SubjectLine>> OfAsync(PartyId party, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<SubjectLine>>(async db =>
        [.. (await db.Listings.Where(l => l.Owner == party && l.Status == ListingStatus.Listed).OrderBy(l => l.TitleZh).Take(Most)
            .Select(l => new { l.Id, l.TitleZh, l.TitleEn }).ToListAsync(ct)).Select(l => new SubjectLine(MandateSubject.Listing, l.Id.Value, l.TitleZh, l.TitleEn ?? ""))]);
}
