using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>The name of what is paid for: the lot of a registration, the listing of a deal.</summary>
internal static class Subjects
{
    internal static async Task<(string Zh, string En)> OfPaymentAsync(ExchangeDb db, PaymentPurpose purpose, Guid subject, CancellationToken ct)
    {
        if (purpose != PaymentPurpose.RegistrationDeposit) return await OfDealAsync(db, DealId.From(subject), ct);
        var id = RegistrationId.From(subject);
        var lot = await db.Registrations.Where(r => r.Id == id).Join(db.Lots, r => r.Lot, l => l.Id, (r, l) => new { l.TitleZh, l.TitleEn }).FirstOrDefaultAsync(ct);
        return (lot?.TitleZh ?? "", lot?.TitleEn ?? "");
    }

    internal static async Task<(string Zh, string En)> OfDealAsync(ExchangeDb db, DealId deal, CancellationToken ct)
    {
        var listing = await db.Deals.Where(d => d.Id == deal).Join(db.Listings, d => d.Listing, l => l.Id, (d, l) => new { l.TitleZh, l.TitleEn }).FirstOrDefaultAsync(ct);
        return (listing?.TitleZh ?? "", listing?.TitleEn ?? "");
    }
}
