using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>Asks for a due sum: through the supervised account by a bill, otherwise by saying so. Doing it again changes nothing.</summary>
public sealed class OpenDues(RequestPayment request)
{
    /// <summary>A bill whose deadline has passed already when it is written leaves its payer so many calendar days.</summary>
    public const int LeastDays = 3;

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Deal deal, DuePayment due, ICommand cause, CancellationToken ct)
    {
        if (!due.Ask().Is(out var status, out var no)) return no;
        if (due.Request is not null || !due.Amount.IsPositive || (due.Kind.IsPrice && deal.Mode != SettlementMode.Supervised)) return status;
        due.DueNotBefore(due.DueAt > db.Now ? due.DueAt : DealDays.After(db.Now, LeastDays));
        await db.SaveSoFarAsync(ct);
        var bill = new RequestPayment.Input(cause.By, cause.Act, Purpose(due.Kind), deal.Id.Value, due.Payer, Beneficiary(deal, due.Kind), due.Amount, due.DueAt);
        if (!(await request.WithinAsync(db, bill, ct)).Is(out var billed, out no)) return no;
        due.Bill(billed);
        return status;
    }

    private static PaymentPurpose Purpose(DueKind kind) => kind switch
    {
        DueKind.ExchangeFee => PaymentPurpose.ExchangeFee,
        DueKind.BuyerCommission or DueKind.SellerCommission => PaymentPurpose.BrokerCommission,
        _ => PaymentPurpose.DealPrice,
    };

    private static PartyId Beneficiary(Deal deal, DueKind kind) => kind switch
    {
        DueKind.ExchangeFee => Actor.System.Party,
        DueKind.BuyerCommission or DueKind.SellerCommission => deal.Brokerage ?? Actor.System.Party,
        _ => deal.Seller,
    };
}
