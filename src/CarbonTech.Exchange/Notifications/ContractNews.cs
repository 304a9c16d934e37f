using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Gates to answer, contracts to sign and what becomes of them, for the two sides of a deal.</summary>
internal static class ContractNews
{
    internal static Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct) => fact switch
    {
        DealGatesOpened f => OpenedAsync(db, f.Deal, ct),
        DealOpened f => OpenedAsync(db, f.Deal, ct),
        GateReopened f => ReopenedAsync(db, f, ct),
        GateAnswered { Status: GateStatus.Failed } f => BothAsync(db, f.Deal, NoticeKind.GateFailed, ct),
        ContractDrawn f => BothAsync(db, f.Deal, NoticeKind.ContractDrawn, ct),
        ContractHalfSigned f => OtherAsync(db, f, ct),
        ContractSigned f => BothAsync(db, f.Deal, NoticeKind.ContractSigned, ct),
        _ => Task.FromResult<IReadOnlyList<Telling>>([]),
    };

    /// <summary>Each side is told when something asks it.</summary>
    private static async Task<IReadOnlyList<Telling>> OpenedAsync(ExchangeDb db, DealId id, CancellationToken ct)
    {
        var open = await db.Gates.Where(g => g.Deal == id && g.Status == GateStatus.Open && g.Kind != GateKind.Confirmation).Select(g => g.Kind).ToListAsync(ct);
        var sides = open.Select(k => k == GateKind.ExportControl ? DealSide.Buyer : DealSide.Seller).ToHashSet();
        return [.. (await SidesAsync(db, id, NoticeKind.GatesToAnswer, ct)).Where(t => sides.Contains(t.Side)).Select(t => t.Telling)];
    }

    private static async Task<IReadOnlyList<Telling>> ReopenedAsync(ExchangeDb db, GateReopened fact, CancellationToken ct)
    {
        var reason = await db.GateAnswers.Where(a => a.Gate == fact.Gate && a.Status == GateStatus.Open).OrderByDescending(a => a.Number).Select(a => a.Text).FirstOrDefaultAsync(ct);
        return [.. (await SidesAsync(db, fact.Deal, NoticeKind.GateReopened, ct)).Select(t => t.Telling with { Reason = reason })];
    }

    private static async Task<IReadOnlyList<Telling>> BothAsync(ExchangeDb db, DealId id, NoticeKind kind, CancellationToken ct) =>
        [.. (await SidesAsync(db, id, kind, ct)).Select(t => t.Telling)];

    private static async Task<IReadOnlyList<Telling>> OtherAsync(ExchangeDb db, ContractHalfSigned fact, CancellationToken ct) =>
        [.. (await SidesAsync(db, fact.Deal, NoticeKind.ContractHalfSigned, ct)).Where(t => t.Side != fact.Side).Select(t => t.Telling)];

    private static async Task<IReadOnlyList<(DealSide Side, Telling Telling)>> SidesAsync(ExchangeDb db, DealId id, NoticeKind kind, CancellationToken ct)
    {
        var deal = await db.Deals.SingleAsync(d => d.Id == id, ct);
        var (zh, en) = await Subjects.OfDealAsync(db, id, ct);
        var seller = new Telling(deal.Seller, Roles.Publisher, kind, id.Value, zh, en);
        return [(DealSide.Seller, seller), (DealSide.Buyer, seller with { Party = deal.Buyer, To = Roles.Buyer })];
    }
}
