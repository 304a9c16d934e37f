using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller gives the buyer more time for a sum: another deadline and another bill; what had come in part goes back. A lot's deadline stays as it was announced.</summary>
public sealed class AllowMoreTime(Dbs dbs, OpenDues open, CancelPaymentRequest cancel, RefundPayment refund)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen, DateOnly Until) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.IsSeller, ct)).Is(out var found, out var no)) return no;
        if (found.Deal.Origin == DealOrigin.Lot) return SettlementRefusals.LotDeadline;
        if (!found.Due.Kind.IsPrice) return SettlementRefusals.NoSuchDue;
        var former = found.Due.Request is { } id ? await db.PaymentRequests.SingleAsync(r => r.Id == id, ct) : null;
        if (former is { Status: PaymentRequestStatus.Paid }) return PaymentsRefusals.AlreadyPaid;
        if (former is not null && await ExpirePaymentRequest.UnderWayAsync(db, former.Id, ct)) return DealsRefusals.PaymentUnderWay;
        if (!found.Due.Prolong(ChinaDay.EndOf(input.Until), db.Now).Is(out var status, out no)) return no;
        if (former is { Status: PaymentRequestStatus.Open } && (await cancel.WithinAsync(db, new(input.By, input.Act, former.Id), ct)).IsRefused(out no)) return no;
        if (former is { Kept.IsPositive: true } && (await refund.WithinAsync(db, new(input.By, input.Act, former.Id, former.Kept, RefundCause.Late), ct)).IsRefused(out no)) return no;
        if (status == DueStatus.Open && (await open.WithinAsync(db, found.Deal, found.Due, input, ct)).IsRefused(out no)) return no;
        var state = await SettlementState.LoadAsync(db, found.Deal, ct);
        if (state.NextDue is { } next) found.Deal.Owe(next);
        return status;
    }
}
