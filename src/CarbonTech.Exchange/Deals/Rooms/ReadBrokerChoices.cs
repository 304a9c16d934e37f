using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The brokers whom a side may name when it begins to talk about a listing: those of its own mandates, and for a buyer those who hold one to sell this
/// listing. Mandates of a buyer are nobody else's to see.</summary>
public sealed class ReadBrokerChoices(Dbs dbs, TimeProvider clock)
{
    private const int Most = 50;

    public Task<IReadOnlyList<BrokerChoiceLine>> RunAsync(ListingId listing, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<BrokerChoiceLine>>(async db =>
    {
        var about = listing.Value;
        if (await db.Listings.Where(l => l.Id == listing).Select(l => (PartyId?)l.Owner).SingleOrDefaultAsync(ct) is not { } seller) return [];
        var buyer = reader.MayBuyFor(reader.Party) && reader.Party != seller ? reader.Party : default;
        if (buyer == default && !reader.MaySellFor(seller)) return [];
        var now = clock.GetUtcNow();
        var rows = await (from m in db.Mandates
                          join p in db.Parties on m.Brokerage equals p.Id
                          join a in db.Accounts on m.Broker equals a.Id
                          where m.Status == MandateStatus.Agreed && m.EndsAt > now
                          where (m.Side == MandateSide.Seller && m.Client == seller && (m.SubjectId == about || buyer == default)) || (m.Side == MandateSide.Buyer && m.Client == buyer)
                          orderby m.ProposedAt
                          select new BrokerChoiceLine(m.Id, m.Brokerage, p.NameZh, p.NameEn, a.Name, m.Side)).Take(Most).ToListAsync(ct);
        var lines = new List<BrokerChoiceLine>();
        foreach (var row in rows)
        {
            if ((await BrokerChoice.JudgeAsync(db, row.Mandate, listing, seller, buyer, now, ct)).IsOk(out _)) lines.Add(row);
        }

        return lines;
    });
}
