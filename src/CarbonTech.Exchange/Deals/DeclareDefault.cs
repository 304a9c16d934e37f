using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A sum was not there before its deadline. A lot's buyer forfeits the deposit, by the clock or the operator; in any other deal the seller, or the
/// operator, says so when the seller does not want to wait. What lies in escrow beyond the deposit goes back, bills are cancelled, the rights are free
/// again. Not while a payment is under way or stated: what was paid in time counts however late its message comes.</summary>
public sealed class DeclareDefault(Dbs dbs, ForfeitDeposit forfeit, CloseMoney close, ReleaseHold release)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (!May(input.By, deal)) return DealsRefusals.NotYours;
        if (!(await OverdueAsync(db, deal, ct)).Is(out var due, out var no)) return no;
        if (!deal.Default(due.DueAt, db.Now).Is(out var status, out no)) return no;
        await db.SaveSoFarAsync(ct);
        if (deal.Deposit is { } deposit
            && (await forfeit.WithinAsync(db, new(input.By, input.Act, deposit, deal.Seller, deal.Commission, Money.Zero(deal.Price.Currency)), ct)).IsRefused(out no)) return no;
        if (await close.WithinAsync(db, deal, input, ct) is { } refused) return refused;
        var freed = await release.WithinAsync(db, new(input.By, input.Act, DealHolds.Kind(deal.Origin), DealHolds.Holder(deal)), ct);
        return freed.Then<DealStatus>(_ => status);
    }

    private static bool May(Actor by, Deal deal) => by.IsOperator || (deal.Origin == DealOrigin.Lot ? by.IsSystem : by.MaySellFor(deal.Seller));

    /// <summary>The part of the price that waited longest, when nothing is under way for it.</summary>
    private static async Task<Result<DuePayment>> OverdueAsync(ExchangeDb db, Deal deal, CancellationToken ct)
    {
        var owed = (await SettlementState.LoadAsync(db, deal, ct)).Dues.Where(d => d.Kind.IsPrice && d.IsOutstanding).OrderBy(d => d.DueAt).ToList();
        if (owed.Count == 0) return deal.PaidAt is null ? SettlementRefusals.NothingOverdue : PaymentsRefusals.AlreadyPaid;
        var due = owed[0];
        if (due.Status == DueStatus.Stated) return SettlementRefusals.PaymentStated;
        if (due.Request is not { } bill) return due;
        if (await db.PaymentRequests.AnyAsync(r => r.Id == bill && r.Status == PaymentRequestStatus.Paid, ct)) return PaymentsRefusals.AlreadyPaid;
        return await ExpirePaymentRequest.UnderWayAsync(db, bill, ct) ? DealsRefusals.PaymentUnderWay : due;
    }
}
