using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What ending a deal before its completion means: bills that nobody paid are taken back, the open offer falls, the right is free again. Refused
/// while money lies in escrow, is under way, or is owed to the seller. A door for the ways out of a deal.</summary>
public sealed class EndDeal(CancelPaymentRequest cancel, ReleaseHold release)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, ICommand cause, Deal deal, string reason, CancellationToken ct)
    {
        if (deal.Origin == DealOrigin.Lot) return RoomRefusals.LotsDeal;
        if (await HasMoneyAsync(db, deal, ct)) return RoomRefusals.MoneyInEscrow;
        if (!deal.Terminate(reason, db.Now).Is(out var status, out var no)) return no;
        foreach (var offer in await db.Offers.Where(o => o.Deal == deal.Id && o.Status == OfferStatus.Open).ToListAsync(ct))
        {
            if (offer.Fall(db.Now).IsRefused(out no)) return no;
        }

        await db.SaveSoFarAsync(ct);
        foreach (var bill in await db.PaymentRequests.Where(r => r.Purpose == PaymentPurpose.DealPrice && r.Subject == deal.Id.Value && r.Status == PaymentRequestStatus.Open).Select(r => r.Id).ToListAsync(ct))
        {
            if ((await cancel.WithinAsync(db, new(cause.By, cause.Act, bill), ct)).IsRefused(out no)) return no;
        }

        return (await release.WithinAsync(db, new(cause.By, cause.Act, DealHolds.Kind(deal.Origin), DealHolds.Holder(deal)), ct)).Then<DealStatus>(_ => status);
    }

    private static async Task<bool> HasMoneyAsync(ExchangeDb db, Deal deal, CancellationToken ct)
    {
        var id = deal.Id.Value;
        if (await db.LedgerBalances.AnyAsync(b => b.Kind == AccountKind.DealEscrow && b.Subject == id && b.Minor > 0, ct)) return true;
        if (await db.PayoutOrders.AnyAsync(p => p.Deal == id && p.Status != PayoutStatus.Paid, ct)) return true;
        return await db.Checkouts.AnyAsync(c => (c.Status == CheckoutStatus.Created || c.Status == CheckoutStatus.Pending || c.Status == CheckoutStatus.Unknown)
            && db.PaymentRequests.Any(r => r.Id == c.Request && r.Purpose == PaymentPurpose.DealPrice && r.Subject == id), ct);
    }
}
