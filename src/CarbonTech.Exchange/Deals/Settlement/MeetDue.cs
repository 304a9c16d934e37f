using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The bill of a due sum was paid: the sum lies in escrow. It re-reads the bill and believes nothing else. A door for the follower of money.</summary>
public sealed class MeetDue(Dbs dbs, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, PaymentRequestId Request) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return DealsRefusals.NotYours;
        if (await db.DuePayments.FirstOrDefaultAsync(d => d.Request == input.Request, ct) is not { } due || await db.Deals.FindAsync([due.Deal], ct) is not { } deal) return SettlementRefusals.NoSuchDue;
        if (await db.PaymentRequests.FindAsync([input.Request], ct) is not { Status: PaymentRequestStatus.Paid }) return PaymentsRefusals.NotPaid;
        if (!due.IsOutstanding) return deal.Status;
        return due.Meet(db.Now).IsRefused(out var no) ? no : await advance.WithinAsync(db, deal, input, ct);
    }
}
