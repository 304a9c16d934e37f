using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A brokerage's deals for its board, with what each is worth to it.</summary>
public sealed class ReadBoard(Dbs dbs)
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
}
