using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A brokerage's deals for its board, with what each is worth to it, and the open demands that its mandates may fill.</summary>
public sealed class ReadBoard(Dbs dbs, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>The deals that the actor's brokerage mediates, newest first; empty for others.</summary>
    public Task<IReadOnlyList<BoardDeal>> DealsAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<BoardDeal>>(async db =>
    {
        if (!MandateDoor.ActsForBrokerage(reader, reader.Party)) return [];
        var rows = await (from d in db.Deals
                          join l in db.Listings on d.Listing equals l.Id
                          join m in db.Mandates on d.Mandate equals (MandateId?)m.Id into mandates
                          from m in mandates.DefaultIfEmpty()
                          where d.Brokerage == reader.Party
                          orderby d.OpenedAt descending
                          select new { Deal = d, l.TitleZh, l.TitleEn, Mandate = m }).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new BoardDeal(
            r.Deal.Id, r.Deal.Status, r.TitleZh, r.TitleEn ?? "", r.Deal.Seller, r.Deal.Buyer, r.Deal.Price, r.Deal.OpenedAt, r.Deal.Mandate,
            r.Mandate is { } mandate && r.Deal.Price.IsPositive ? Commissions.Of(mandate, r.Deal.Price) : null))];
    });

    /// <summary>Open demands in the fields of the listings that the actor's brokerage has under mandates in force; those that end soonest first.</summary>
    public Task<IReadOnlyList<BoardDemand>> DemandsAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<BoardDemand>>(async db =>
    {
        if (!MandateDoor.ActsForBrokerage(reader, reader.Party)) return [];
        var now = clock.GetUtcNow();
        var sells = await db.Mandates.Where(m => m.Brokerage == reader.Party && m.Subject == MandateSubject.Listing && m.Status == MandateStatus.Agreed && m.EndsAt > now)
            .Select(m => m.SubjectId).Take(Most).ToListAsync(ct);
        var ids = sells.Select(ListingId.From).ToList();
        var fields = (await db.Listings.Where(l => ids.Contains(l.Id) && l.Field != null).Select(l => l.Field!).ToListAsync(ct)).CountBy(FieldTree.RootOf).ToDictionary();
        var open = await db.Demands.Where(d => d.Status == DemandStatus.Open && d.EndsAt > now && d.Field != null).OrderBy(d => d.EndsAt).Take(Most)
            .Select(d => new { d.Id, d.NameZh, d.NameEn, d.Publisher, d.Field, d.EndsAt }).ToListAsync(ct);
        return [.. open.Where(d => fields.ContainsKey(FieldTree.RootOf(d.Field!)))
            .Select(d => new BoardDemand(d.Id, d.NameZh, d.NameEn ?? "", d.Publisher, d.Field!, d.EndsAt!.Value, fields[FieldTree.RootOf(d.Field!)]))];
    });
}
