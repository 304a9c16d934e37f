using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The seller puts up a lot again in another session: one that passed with a lower start, one whose buyer defaulted on his terms.
/// Relisting is the seller's consent; the new lot names the former one and has its papers.</summary>
public sealed class RelistLot(Dbs dbs, ConsignLot consign)
{
    public sealed record Input(Actor By, ActId Act, LotId Former, SessionId Session, LotTerms Terms) : ICommand;

    public Task<Result<LotId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<LotId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Lots.SingleOrDefaultAsync(l => l.Id == input.Former, ct) is not { } former) return LotRefusals.NoSuchLot;
        if (!input.By.MaySellFor(former.Seller)) return MembershipRefusals.NotYours;
        if (former.Status is not (LotStatus.Passed or LotStatus.Defaulted or LotStatus.Cancelled or LotStatus.Withdrawn)) return SessionRefusals.NotPassed;
        if (former.Status == LotStatus.Passed && input.Terms.Start >= former.Start) return SessionRefusals.NotLower;
        if (await db.Lots.AnyAsync(l => l.Former == former.Id && l.Status != LotStatus.Withdrawn, ct)) return SessionRefusals.AlreadyConsigned;
        var papers = await db.LotPapers.Where(p => p.Lot == former.Id).Select(p => new Paper(p.Digest, p.Name, p.MediaType, p.Size)).ToListAsync(ct);
        return await consign.WithinAsync(db, new(input.By, input.Act, input.Session, former.Listing, input.Terms, papers, former.Id), ct);
    }
}
