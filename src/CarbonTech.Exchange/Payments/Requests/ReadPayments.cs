using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Bills: one with all that happened to it, or those that a party pays. For the payer's people and for whoever sees all money.</summary>
public sealed class ReadPayments(Dbs dbs, PaymentGateways gateways)
{
    private const int Most = 200;

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<PaymentPage?> OneAsync(PaymentRequestId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.PaymentRequests.SingleOrDefaultAsync(r => r.Id == id, ct) is not { } bill || !reader.SeesMoneyOf(bill.Payer)) return null;
        var attempts = await db.Checkouts.Where(c => c.Request == id).OrderByDescending(c => c.StartedAt)
            .Select(c => new CheckoutLine(c.Id, c.Status, c.Amount, c.StartedAt, c.Url, c.Gateway)).ToListAsync(ct);
        var refunds = await db.RefundOrders.Where(r => r.Request == id).OrderByDescending(r => r.At)
            .Select(r => new RefundLine(r.Id, r.Request, r.To, r.Amount, r.Cause, r.Status, r.At, r.PaidAt)).ToListAsync(ct);
        return new PaymentPage(Line(bill), attempts, refunds, reader.Acts(bill.Payer, MoneyActor.Payers), gateways.ForNew is not null);
    });

    /// <summary>The party's bills, newest first; empty for a reader who may not see them.</summary>
    public Task<IReadOnlyList<PaymentLine>> OfPartyAsync(PartyId party, Actor reader, PaymentRequestStatus? status = null, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<PaymentLine>>(async db =>
        reader.SeesMoneyOf(party)
            ? [.. (await db.PaymentRequests.Where(r => r.Payer == party && (status == null || r.Status == status)).OrderByDescending(r => r.At).Take(Most).ToListAsync(ct)).Select(Line)]
            : []);

    /// <summary>The bill that an attempt belongs to, for the gateway's way back; null when it is not there for this reader.</summary>
    public Task<PaymentRequestId?> OfAttemptAsync(CheckoutId attempt, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        await db.Checkouts.SingleOrDefaultAsync(c => c.Id == attempt, ct) is { } found && reader.SeesMoneyOf(found.Payer) ? found.Request : (PaymentRequestId?)null);

    internal static PaymentLine Line(PaymentRequest r) => new(
        r.Id, r.Purpose, r.Subject, r.Payer, r.Beneficiary, r.Amount, r.Received, r.Amount with { Minor = r.RefundedMinor }, r.Amount with { Minor = r.ForfeitedMinor }, r.CountedTo,
        r.Status, r.At, r.Due, r.PaidAt);
}
