using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer reports from what the royalty of a year is reckoned, with evidence (民法典 846); the sum is asked for at once. Until it is paid a report may be corrected.</summary>
public sealed class ReportRoyalty(Dbs dbs, OpenDues open, CancelPaymentRequest cancel, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen, Money Base, int BasisPoints, DealFile? File) : ICommand;

    public Task<Result<Money>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Money>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.Pays, ct)).Is(out var found, out var no)) return no;
        if (found.Deal.Terms?.Royalty is not { } terms || found.Due.Year is not { } year) return SettlementRefusals.NoRoyalty;
        no = new Refusals().File(input.File);
        if (no.Any) return no;
        if (found.Due.Request is { } former && await ExpirePaymentRequest.UnderWayAsync(db, former, ct)) return DealsRefusals.PaymentUnderWay;
        var old = found.Due.Request;
        var last = await db.DuePayments.Where(d => d.Deal == found.Deal.Id && d.Year == year - 1).Select(d => d.BasisPoints).FirstOrDefaultAsync(ct);
        if (!found.Due.Report(terms, input.Base, input.BasisPoints, last, db.Now).Is(out var amount, out no)) return no;
        Standing.Keep(db, found.Deal.Id, SettlementPaperKind.Royalty, input.Due.Value, input.File, input.By);
        if (old is { } bill && await db.PaymentRequests.AnyAsync(r => r.Id == bill && r.Status == PaymentRequestStatus.Open, ct)
            && (await cancel.WithinAsync(db, new(input.By, input.Act, bill), ct)).IsRefused(out no)) return no;
        if (found.Due.OwesNothing ? found.Due.Meet(db.Now).IsRefused(out no) : (await open.WithinAsync(db, found.Deal, found.Due, input, ct)).IsRefused(out no)) return no;
        return (await advance.WithinAsync(db, found.Deal, input, ct)).Then<Money>(_ => amount);
    }
}
