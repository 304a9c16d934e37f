using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What the performance of a deal asks of its sides, and its certificate.</summary>
internal static class SettlementNews
{
    private const Roles Payers = Roles.Finance | Roles.Buyer;
    private const Roles Sellers = Roles.Finance | Roles.Publisher;

    internal static Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct) => fact switch
    {
        DueOpened f => OpenedAsync(db, f, ct),
        DueStated f => DueAsync(db, f.Due, f.Deal, NoticeKind.PaymentStated, seller: true, ct),
        DueDenied f => DueAsync(db, f.Due, f.Deal, NoticeKind.PaymentDenied, seller: false, ct),
        MilestoneReported f => DealAsync(db, f.Deal, NoticeKind.MilestoneDelivered, false, true, null, ct),
        MilestoneAccepted f => DealAsync(db, f.Deal, NoticeKind.MilestoneAccepted, true, false, null, ct),
        MilestoneObjected f => DealAsync(db, f.Deal, NoticeKind.MilestoneObjected, true, false, null, ct),
        DealInPerformance f => RegisterAsync(db, f.Deal, ct),
        DealCertificateIssued f => DealAsync(db, f.Deal, NoticeKind.DealCertificateIssued, true, true, null, ct),
        DealCertificateRevoked f => DealAsync(db, f.Deal, NoticeKind.DealCertificateRevoked, true, true, null, ct),
        _ => Task.FromResult<IReadOnlyList<Telling>>([]),
    };

    /// <summary>What is billed is told by the bill; here what is paid directly, by a share, or reported first.</summary>
    private static async Task<IReadOnlyList<Telling>> OpenedAsync(ExchangeDb db, DueOpened fact, CancellationToken ct)
    {
        var due = await db.DuePayments.SingleAsync(d => d.Id == fact.Due, ct);
        if (due.Kind == DueKind.Royalty && due.ReportedAt is null) return await DueAsync(db, fact.Due, fact.Deal, NoticeKind.RoyaltyToReport, seller: false, ct);
        return due.Request is not null || !due.Kind.IsPrice ? [] : await DueAsync(db, fact.Due, fact.Deal, NoticeKind.DueDirectly, seller: false, ct);
    }

    private static async Task<IReadOnlyList<Telling>> DueAsync(ExchangeDb db, DueId id, DealId deal, NoticeKind kind, bool seller, CancellationToken ct)
    {
        var due = await db.DuePayments.SingleAsync(d => d.Id == id, ct);
        var told = await DealAsync(db, deal, kind, seller, !seller, due.DueAt, ct);
        return [.. told.Select(t => t with { Amount = due.Amount.IsPositive ? due.Amount : null })];
    }

    private static async Task<IReadOnlyList<Telling>> RegisterAsync(ExchangeDb db, DealId id, CancellationToken ct) =>
        await db.RegisterSteps.SingleOrDefaultAsync(r => r.Deal == id, ct) is { } step ? await DealAsync(db, id, NoticeKind.RegisterDue, true, false, step.RecordBy, ct) : [];

    private static async Task<IReadOnlyList<Telling>> DealAsync(ExchangeDb db, DealId id, NoticeKind kind, bool seller, bool buyer, DateTimeOffset? due, CancellationToken ct)
    {
        var deal = await db.Deals.SingleAsync(d => d.Id == id, ct);
        var (zh, en) = await Subjects.OfDealAsync(db, id, ct);
        var tellings = new List<Telling>();
        if (seller) tellings.Add(new(deal.Seller, Sellers, kind, id.Value, zh, en, Due: due));
        if (buyer) tellings.Add(new(deal.Buyer, Payers, kind, id.Value, zh, en, Due: due));
        return tellings;
    }
}
