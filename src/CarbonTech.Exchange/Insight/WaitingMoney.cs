using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What the actor's party has to pay, to sign and to evidence.</summary>
internal static class WaitingMoney
{
    internal static async Task<IReadOnlyList<Waiting>> OfAsync(ExchangeDb db, Actor actor, CancellationToken ct)
    {
        var party = actor.Party;
        var all = new List<Waiting>();
        foreach (var r in await db.PaymentRequests.Where(r => r.Payer == party && r.Status == PaymentRequestStatus.Open).OrderBy(r => r.Due).Take(ReadWaiting.Most).ToListAsync(ct))
        {
            var (zh, en) = await TitleAsync(db, r, ct);
            all.Add(new(WaitingKind.PaymentDue, r.Id.Value, zh, en, null, r.Outstanding, r.Due));
        }

        var deals = await db.Deals.Where(d => (d.Seller == party || d.Buyer == party) && (d.Status == DealStatus.Gates || d.Status == DealStatus.Performance))
            .OrderBy(d => d.PayBy).Take(ReadWaiting.Most).ToListAsync(ct);
        foreach (var deal in deals)
        {
            if (KindOf(deal, party) is not { } kind) continue;
            var (zh, en) = await TitleAsync(db, deal, ct);
            var subject = kind == WaitingKind.Confirmation ? deal.OriginId : deal.Id.Value;
            all.Add(new(kind, subject, zh, en, null, deal.Price, kind == WaitingKind.Confirmation ? deal.PayBy : null));
        }

        return all;
    }

    private static WaitingKind? KindOf(Deal deal, PartyId party) => deal.Status switch
    {
        DealStatus.Gates when deal.ConfirmedAt is null && deal.Origin == DealOrigin.Lot => WaitingKind.Confirmation,
        DealStatus.Performance when deal.Seller == party && deal.NeedsRegister && deal.Register is null => WaitingKind.RegisterStep,
        _ => null,
    };

    private static async Task<(string Zh, string En)> TitleAsync(ExchangeDb db, Deal deal, CancellationToken ct)
    {
        var listing = await db.Listings.Where(l => l.Id == deal.Listing).Select(l => new { l.TitleZh, l.TitleEn }).FirstOrDefaultAsync(ct);
        return (listing?.TitleZh ?? "", listing?.TitleEn ?? "");
    }

    private static async Task<(string Zh, string En)> TitleAsync(ExchangeDb db, PaymentRequest request, CancellationToken ct)
    {
        if (request.Purpose == PaymentPurpose.DealPrice && await db.Deals.FirstOrDefaultAsync(d => d.Id == DealId.From(request.Subject), ct) is { } deal) return await TitleAsync(db, deal, ct);
        var id = RegistrationId.From(request.Subject);
        var lot = await db.Registrations.Where(r => r.Id == id).Join(db.Lots, r => r.Lot, l => l.Id, (r, l) => new { l.TitleZh, l.TitleEn }).FirstOrDefaultAsync(ct);
        return (lot?.TitleZh ?? "", lot?.TitleEn ?? "");
    }
}
