using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a party can give a mandate for: its listings on the market and its open demands, which anyone may see.</summary>
public sealed class ReadSubjects(Dbs dbs, TimeProvider clock)
{
    private const int Most = 200;

    public Task<IReadOnlyList<SubjectLine>> OfAsync(PartyId party, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<SubjectLine>>(async db =>
    {
        var now = clock.GetUtcNow();
        var listings = await db.Listings.Where(l => l.Owner == party && l.Status == ListingStatus.Listed).OrderBy(l => l.TitleZh).Take(Most)
            .Select(l => new { l.Id, l.TitleZh, l.TitleEn }).ToListAsync(ct);
        var demands = await db.Demands.Where(d => d.Publisher == party && d.Status == DemandStatus.Open && d.EndsAt > now).OrderBy(d => d.NameZh).Take(Most)
            .Select(d => new { d.Id, d.NameZh, d.NameEn }).ToListAsync(ct);
        return
        [
            .. listings.Select(l => new SubjectLine(MandateSubject.Listing, l.Id.Value, l.TitleZh, l.TitleEn ?? "")),
            .. demands.Select(d => new SubjectLine(MandateSubject.Demand, d.Id.Value, d.NameZh, d.NameEn ?? "")),
        ];
    });
}
