using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What a close brings about in its own transaction: the deal of a sold lot, whose hold on the rights goes on until the deal ends; the rights of one
/// that was not sold are free again.</summary>
public sealed class LotSale(OpenDeal open, ReleaseHold release)
{
    private const string Holder = "lot";
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    internal async Task<Result<LotStatus>> SellAsync(ExchangeDb db, ICommand input, Lot lot, Money price, DateTimeOffset now, CancellationToken ct)
    {
        var winner = await db.Registrations.SingleAsync(r => r.Lot == lot.Id && r.Code == lot.LeaderCode, ct);
        var deposit = winner is { DepositHeld: true, DepositRequest: { } request } ? request : (PaymentRequestId?)null;
        var terms = new OpenDeal.Input(input.By, input.Act, DealOrigin.Lot, lot.Id.Value, lot.Listing, lot.Seller, winner.Lead, lot.DealType, price, deposit,
            PayBy(now, lot.PaymentDays), lot.CommissionBasisPoints);
        await db.SaveSoFarAsync(ct);
        return (await open.WithinAsync(db, terms, ct)).Then(deal => lot.CloseSold(price, winner.Code!, deal, now));
    }

    /// <summary>The lot has ended without a sale.</summary>
    internal async Task<Result<LotStatus>> ReleaseAsync(ExchangeDb db, ICommand input, Lot lot, CancellationToken ct)
    {
        await db.SaveSoFarAsync(ct);
        return (await release.WithinAsync(db, new(input.By, input.Act, Holder, lot.Id.Value), ct)).Then<LotStatus>(_ => lot.Status);
    }

    /// <summary>Calendar days that end at 24:00 in Asia/Shanghai; the day of the sale does not count.</summary>
    internal static DateTimeOffset PayBy(DateTimeOffset now, int days) =>
        new DateTimeOffset(now.ToOffset(Shanghai).Date, Shanghai).AddDays(days + 1).ToUniversalTime();
}
