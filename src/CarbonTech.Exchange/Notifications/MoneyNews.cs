using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Money due, arrived, given back and paid out, and what becomes of a deal, for those who pay and buy or sell.</summary>
internal static class MoneyNews
{
    private const Roles Payers = Roles.Finance | Roles.Buyer;
    private const Roles Sellers = Roles.Finance | Roles.Publisher;

    internal static Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct) => fact switch
    {
        PaymentRequested f => RequestAsync(db, f.Request, NoticeKind.PaymentDue, ct),
        PaymentReceived f => RequestAsync(db, f.Request, NoticeKind.PaymentReceived, ct),
        RefundPaid { To: { } to } f => RefundAsync(db, f, to, ct),
        PayoutPaid f => PayoutAsync(db, f, ct),
        DealPaid f => DealAsync(db, f.Deal, NoticeKind.PricePaid, ct),
        DealDefaulted f => DealAsync(db, f.Deal, NoticeKind.DealDefaulted, ct),
        DealCompleted f => DealAsync(db, f.Deal, NoticeKind.DealCompleted, ct),
        _ => Task.FromResult<IReadOnlyList<Telling>>([]),
    };

    private static async Task<IReadOnlyList<Telling>> RequestAsync(ExchangeDb db, PaymentRequestId id, NoticeKind kind, CancellationToken ct)
    {
        var request = await db.PaymentRequests.SingleAsync(r => r.Id == id, ct);
        if (kind == NoticeKind.PaymentDue && request.Status != PaymentRequestStatus.Open) return [];
        var (zh, en) = await Subjects.OfPaymentAsync(db, request.Purpose, request.Subject, ct);
        var due = kind == NoticeKind.PaymentDue ? request.Due : (DateTimeOffset?)null;
        return [new(request.Payer, Payers, kind, id.Value, zh, en, kind == NoticeKind.PaymentDue ? request.Outstanding : request.Received, due)];
    }

    private static async Task<IReadOnlyList<Telling>> RefundAsync(ExchangeDb db, RefundPaid fact, PartyId to, CancellationToken ct)
    {
        var request = await db.PaymentRequests.Where(r => r.Id == fact.Request).Select(r => new { r.Purpose, r.Subject }).FirstOrDefaultAsync(ct);
        var (zh, en) = request is null ? ("", "") : await Subjects.OfPaymentAsync(db, request.Purpose, request.Subject, ct);
        return [new(to, Payers, NoticeKind.Refunded, fact.Request?.Value ?? Guid.Empty, zh, en, fact.Amount)];
    }

    private static async Task<IReadOnlyList<Telling>> PayoutAsync(ExchangeDb db, PayoutPaid fact, CancellationToken ct)
    {
        var (zh, en) = await Subjects.OfDealAsync(db, DealId.From(fact.Deal), ct);
        return [new(fact.To, Sellers, NoticeKind.PaidOut, fact.Deal, zh, en, fact.Amount)];
    }

    private static async Task<IReadOnlyList<Telling>> DealAsync(ExchangeDb db, DealId id, NoticeKind kind, CancellationToken ct)
    {
        var deal = await db.Deals.SingleAsync(d => d.Id == id, ct);
        var (zh, en) = await Subjects.OfDealAsync(db, id, ct);
        var seller = new Telling(deal.Seller, Sellers, kind, id.Value, zh, en, deal.Price);
        return kind == NoticeKind.PricePaid ? [seller] : [seller, seller with { Party = deal.Buyer, To = Payers }];
    }
}
