using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>Whether a reader may have a paper: a lot's are on display from its display on, a bid party's are for its members and the operator.</summary>
public sealed class ReadPaper(Dbs dbs)
{
    public Task<Paper?> OfLotAsync(LotId lot, string digest, Actor reader, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var of = await db.Lots.SingleOrDefaultAsync(l => l.Id == lot, ct);
        if (of is null) return null;
        var hidden = of.Status is LotStatus.Draft or LotStatus.Consigned or LotStatus.Announced;
        if (hidden && !reader.IsOperator && !reader.MayAudit && !reader.MaySellFor(of.Seller)) return null;
        return await db.LotPapers.Where(p => p.Lot == lot && p.Digest == digest).Select(p => new Paper(p.Digest, p.Name, p.MediaType, p.Size)).SingleOrDefaultAsync(ct);
    });

    public Task<Paper?> OfRegistrationAsync(RegistrationId registration, string digest, Actor reader, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var mine = reader.IsOperator || reader.MayAudit
            || (reader.MayBuyFor(reader.Party) && await db.RegistrationMembers.AnyAsync(m => m.Registration == registration && m.Party == reader.Party, ct));
        return mine
            ? await db.RegistrationPapers.Where(p => p.Registration == registration && p.Digest == digest)
                .Select(p => new Paper(p.Digest, p.Name, p.MediaType, p.Size)).SingleOrDefaultAsync(ct)
            : null;
    });
}
