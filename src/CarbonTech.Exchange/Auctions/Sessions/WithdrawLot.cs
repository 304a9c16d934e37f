using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The seller, or the operator, takes a lot out before bidding starts (拍卖法 29 in analogy). The rights are free again; deposits go back because of it.</summary>
public sealed class WithdrawLot(Dbs dbs, ReleaseHold release, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot, string Reason) : ICommand;

    public Task<Result<LotStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<LotStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Lots.SingleOrDefaultAsync(l => l.Id == input.Lot, ct) is not { } lot) return LotRefusals.NoSuchLot;
        if (!input.By.MaySellFor(lot.Seller) && !input.By.IsOperator) return MembershipRefusals.NotYours;
        if (lot.StartsAt is { } starts && clock.GetUtcNow() >= starts) return SessionRefusals.Started;
        if (lot.Withdraw(input.Reason).IsRefused(out var no)) return no;
        await db.SaveSoFarAsync(ct);
        return (await release.WithinAsync(db, new(input.By, input.Act, LotRights.Holder, lot.Id.Value), ct)).Then<LotStatus>(_ => lot.Status);
    }
}
