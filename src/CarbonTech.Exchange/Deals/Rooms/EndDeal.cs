using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What ending a deal before its completion means: what lies in escrow goes back, bills that nobody paid are taken back, the open offer falls, the
/// right is free again. Not while a payment is under way. A door for the ways out of a deal.</summary>
public sealed class EndDeal(CloseMoney close, ReleaseHold release)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, ICommand cause, Deal deal, string reason, CancellationToken ct)
    {
        if (deal.Origin == DealOrigin.Lot) return RoomRefusals.LotsDeal;
        if (await PaysAsync(db, deal.Id.Value, ct)) return DealsRefusals.PaymentUnderWay;
        if (!deal.Terminate(reason, db.Now).Is(out var status, out var no)) return no;
        foreach (var offer in await db.Offers.Where(o => o.Deal == deal.Id && o.Status == OfferStatus.Open).ToListAsync(ct))
        {
            if (offer.Fall(db.Now).IsRefused(out no)) return no;
        }

        if (await close.WithinAsync(db, deal, cause, ct) is { } refused) return refused;
        return (await release.WithinAsync(db, new(cause.By, cause.Act, DealHolds.Kind(deal.Origin), DealHolds.Holder(deal)), ct)).Then<DealStatus>(_ => status);
    }

    private static Task<bool> PaysAsync(ExchangeDb db, Guid id, CancellationToken ct) => db.Checkouts.AnyAsync(
        c => (c.Status == CheckoutStatus.Created || c.Status == CheckoutStatus.Pending || c.Status == CheckoutStatus.Unknown)
            && db.PaymentRequests.Any(r => r.Id == c.Request && r.Purpose != PaymentPurpose.RegistrationDeposit && r.Subject == id), ct);
}
