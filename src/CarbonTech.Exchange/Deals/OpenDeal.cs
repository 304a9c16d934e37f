using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>Opens a deal at the gates with binding terms, in the transaction of the sale: the deposit becomes part of the price, the rest is billed to the
/// buyer, and what the deposit holds beyond the price goes back; the gates are laid out. A door for neighbours only.</summary>
public sealed class OpenDeal(CountDeposit count, RequestPayment request, RefundPayment refund, LayGates lay)
{
    /// <summary>Rights are granted for the country of the register unless said otherwise.</summary>
    public const string WholeCountry = "中国 / China";

    /// <param name="OriginId">The lot, enquiry or demand.</param>
    /// <param name="DealType">A code of the deal types.</param>
    /// <param name="Deposit">The buyer's paid deposit, if there is one.</param>
    /// <param name="PayBy">The price is in escrow before this instant, or the buyer is in default.</param>
    /// <param name="CommissionBasisPoints">What the exchange takes of the price when the deal completes, in 1/10,000.</param>
    /// <param name="Territory">Where the right is granted; null is what the listing says, else the country of the register.</param>
    public sealed record Input(
        Actor By, ActId Act, DealOrigin Origin, Guid OriginId, ListingId Listing, PartyId Seller, PartyId Buyer, string DealType, Money Price,
        PaymentRequestId? Deposit, DateTimeOffset PayBy, int CommissionBasisPoints, string? Territory = null) : ICommand;

    internal async Task<Result<DealId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Listings.FindAsync([input.Listing], ct) is { Content.TerritoryTerm: { Length: > 0 } said } && input.Territory is null) input = input with { Territory = said };
        if (!Deal.OpenAtGates(input, db.Now).Is(out var deal, out var no)) return no;
        db.Deals.Add(deal);
        await db.SaveSoFarAsync(ct);
        if ((await lay.WithinAsync(db, deal, input, ct)).IsRefused(out no)) return no;
        var counted = Money.Zero(input.Price.Currency);
        if (input.Deposit is { } deposit && !(await count.WithinAsync(db, new(input.By, input.Act, deposit, deal.Id.Value), ct)).Is(out counted, out no)) return no;
        if (counted >= input.Price) return await CoveredAsync(db, input, deal, counted, ct);
        var bill = new RequestPayment.Input(input.By, input.Act, PaymentPurpose.DealPrice, deal.Id.Value, input.Buyer, input.Seller, input.Price - counted, input.PayBy);
        if (!(await request.WithinAsync(db, bill, ct)).Is(out var billed, out no)) return no;
        deal.Bill(billed);
        Owe(db, deal, input).Bill(billed);
        return deal.Id;
    }

    /// <summary>The price in the deal's schedule: due since the sale.</summary>
    private static DuePayment Owe(ExchangeDb db, Deal deal, Input input)
    {
        var due = db.DuePayments.Add(DuePayment.Plan(deal, 1, DueKind.LumpSum, "", input.Price, db.Now, input.PayBy)).Entity;
        _ = due.Ask().Must();
        return due;
    }

    private async Task<Result<DealId>> CoveredAsync(ExchangeDb db, Input input, Deal deal, Money counted, CancellationToken ct)
    {
        if (deal.MarkPaid(db.Now).IsRefused(out var no) || Owe(db, deal, input).Meet(db.Now).IsRefused(out no)) return no;
        var beyond = counted - input.Price;
        if (!beyond.IsPositive) return deal.Id;
        await db.SaveSoFarAsync(ct);
        return (await refund.WithinAsync(db, new(input.By, input.Act, input.Deposit!.Value, beyond, RefundCause.Overpaid), ct)).Then<DealId>(_ => deal.Id);
    }
}
