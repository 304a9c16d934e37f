using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Both sides signed the contract: what its terms say of money and milestones becomes due. A lot's price has been asked for since the sale. A door
/// for neighbours only.</summary>
public sealed class BeginPerformance(OpenDues open, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    /// <summary>A licence is recorded within three months of the contract (专利法实施细则 15).</summary>
    private const int MonthsToRecord = 3;

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        var broker = await BrokerShares.OfAsync(db, deal, ct);
        if (deal.Perform(broker.Seller, db.Now).IsRefused(out var no)) return no;
        var dues = deal is { Origin: not DealOrigin.Lot, Terms: { } terms } ? Schedule.Of(deal, terms, db.Now) : [];
        db.DuePayments.AddRange(dues);
        if (broker.Buyer.IsPositive) db.DuePayments.Add(Commission(deal, dues, broker.Buyer, db.Now));
        db.Milestones.AddRange(Schedule.Milestones(deal, dues.Count > 0 ? dues : (await SettlementState.LoadAsync(db, deal, ct)).Dues));
        if (deal.NeedsRegister) db.RegisterSteps.Add(RegisterStep.Plan(deal.Id, DealTypes.Licenses(deal.DealType) ? DealDays.AfterMonths(db.Now, MonthsToRecord) : null));
        await db.SaveSoFarAsync(ct);
        foreach (var due in (await SettlementState.LoadAsync(db, deal, ct)).Dues.Where(d => d.Status == DueStatus.Planned && d.Kind != DueKind.Royalty && d.OpensAt <= db.Now))
        {
            if ((await open.WithinAsync(db, deal, due, input, ct)).IsRefused(out no)) return no;
        }

        return await advance.WithinAsync(db, deal, input, ct);
    }

    /// <summary>The buyer's part of the broker's commission is asked for with the first sum.</summary>
    private static DuePayment Commission(Deal deal, IReadOnlyList<DuePayment> dues, Money amount, DateTimeOffset now)
    {
        var first = dues.FirstOrDefault(d => d.Kind.IsFixed);
        return DuePayment.Plan(deal, dues.Count + 1, DueKind.BuyerCommission, "", amount, first?.OpensAt ?? now, first?.DueAt ?? DealDays.After(now, ChargeFees.Days));
    }
}
