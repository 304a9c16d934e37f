using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Deals for their two sides and the broker, and all of them for the operator and its auditors.</summary>
public sealed class ReadDeals(Dbs dbs)
{
    private const int Most = 200;

    /// <summary>The deals that the party sells, buys or mediates in, newest first.</summary>
    public Task<IReadOnlyList<DealLine>> ForPartyAsync(PartyId party, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<DealLine>>(async db =>
        await Lines(db, db.Deals.Where(d => d.Seller == party || d.Buyer == party || d.Brokerage == party).OrderByDescending(d => d.OpenedAt).Take(Most)).ToListAsync(ct));

    /// <summary>Every deal, newest first; empty for readers who are not the operator's.</summary>
    public Task<IReadOnlyList<DealLine>> AllAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<DealLine>>(async db =>
        reader.SeesAllMoney ? await Lines(db, db.Deals.OrderByDescending(d => d.OpenedAt).Take(Most)).ToListAsync(ct) : []);

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<DealPage?> OneAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal) return null;
        var side = DealSides.ReadingAs(deal, reader);
        if (side is null && !reader.SeesAllMoney) return null;
        var line = await LineAsync(db, id, ct);
        var state = await SettlementState.LoadAsync(db, deal, ct);
        return new DealPage(
            line, deal.Version, deal.CommissionBasisPoints, deal.Commission, await BillAsync(db, deal.Deposit, ct), await BillAsync(db, deal.PriceRequest, ct), state.Register is { } step ? ReadSettlement.Line(step) : null,
            deal.NeedsRegister, await ReadFinanceDesk.PayoutsAsync(db, id.Value, ct), [.. Waits(state)], side, deal.Terms, await TiedAsync(db, deal, ct));
    });

    /// <summary>A deal by its id, which is there.</summary>
    internal static Task<DealLine> LineAsync(ExchangeDb db, DealId id, CancellationToken ct) => Lines(db, db.Deals.Where(d => d.Id == id)).SingleAsync(ct);

    private static async Task<bool> TiedAsync(ExchangeDb db, Deal deal, CancellationToken ct) => await Tied.BetweenAsync(db, deal.Seller, deal.Buyer, ct);

    private static async Task<PaymentLine?> BillAsync(ExchangeDb db, PaymentRequestId? id, CancellationToken ct) =>
        id is { } bill && await db.PaymentRequests.SingleOrDefaultAsync(r => r.Id == bill, ct) is { } row ? ReadPayments.Line(row) : null;

    internal static Task<Dictionary<DealId, DealLine>> LinesAsync(ExchangeDb db, IReadOnlyCollection<DealId> ids, CancellationToken ct) =>
        Lines(db, db.Deals.Where(d => ids.Contains(d.Id))).ToDictionaryAsync(l => l.Id, ct);

    private static IEnumerable<DealWait> Waits(SettlementState state)
    {
        var deal = state.Deal;
        if (deal.Status is not (DealStatus.Gates or DealStatus.Contract or DealStatus.Performance)) yield break;
        if (state.Dues.Any(d => d.Kind.IsPrice && d.Status is DueStatus.Open or DueStatus.Stated)) yield return DealWait.Price;
        if (deal.ConfirmedAt is null && deal.Origin == DealOrigin.Lot) yield return DealWait.Confirmation;
        if (deal.Status == DealStatus.Gates) yield return DealWait.Gates;
        if (deal.SignedAt is null) yield return DealWait.Contract;
        if (deal.Status != DealStatus.Performance) yield break;
        if (state.Milestones.Any(m => m.Status is MilestoneStatus.Pending or MilestoneStatus.Objected)) yield return DealWait.Delivery;
        if (state.Milestones.Any(m => m.Status == MilestoneStatus.Reported)) yield return DealWait.Acceptance;
        if (!state.RegisterDone) yield return DealWait.Register;
        if (deal.Mode == SettlementMode.Supervised && state.Dues.Any(d => d.Kind.IsPrice && d.IsThere)) yield return DealWait.Payout;
    }

    private static IQueryable<DealLine> Lines(ExchangeDb db, IQueryable<Deal> deals) =>
        from d in deals
        join l in db.Listings on d.Listing equals l.Id into listings
        from l in listings.DefaultIfEmpty()
        select new DealLine(
            d.Id, d.Status, d.Origin, d.OriginId, d.Listing, l == null ? "" : l.TitleZh, l == null ? "" : l.TitleEn ?? "", d.Seller, d.Buyer, d.DealType, d.Price, d.OpenedAt, d.PayBy, d.PaidAt,
            d.ConfirmedAt, d.EndedAt, d.Brokerage, d.SignedAt);
}
