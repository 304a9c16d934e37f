using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The price of a deal that is settled directly or by a share does not pass through the exchange: its fee, and the seller's part of the broker's
/// commission, are billed to the seller as each part of the price is there.</summary>
public sealed class ChargeFees(OpenDues open)
{
    /// <summary>Calendar days in which such a bill is paid.</summary>
    public const int Days = 15;

    internal async Task<Refusals?> WithinAsync(ExchangeDb db, SettlementState state, DuePayment met, ICommand cause, CancellationToken ct)
    {
        var deal = state.Deal;
        if (deal.Mode == SettlementMode.Supervised || !met.Kind.IsInPrice) return null;
        var before = state.Before(met);
        var ordinal = state.Dues.Max(d => d.Ordinal);
        foreach (var (kind, whole) in new[] { (DueKind.ExchangeFee, deal.Commission), (DueKind.SellerCommission, deal.SellerCommission) })
        {
            var amount = Shares.Of(whole, deal.Price, before, met.Amount);
            if (!amount.IsPositive) continue;
            var due = db.DuePayments.Add(DuePayment.Plan(deal, ++ordinal, kind, met.What, amount, db.Now, DealDays.After(db.Now, Days))).Entity;
            if ((await open.WithinAsync(db, deal, due, cause, ct)).IsRefused(out var no)) return no;
        }

        return null;
    }
}
