using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Seller or buyer walks away from talks, with a reason; what binds already is ended by the operator, with a reason, or by both sides
/// (<see cref="ProposeEnd"/>).</summary>
public sealed class TerminateDeal(Dbs dbs, EndDeal end)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, string Reason) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        var side = DealSides.ActingAs(deal, input.By);
        if (side is null && !input.By.IsOperator) return DealsRefusals.NotYours;
        if (side == DealSide.Broker) return RoomRefusals.BrokerBindsNobody;
        if (deal.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (side is not null && !deal.IsTalking && !deal.HasEnded) return RoomRefusals.BindsBoth;
        var no = RoomRefusals.Text(input.Reason, nameof(input.Reason), Deal.LongestReason);
        return no.Any ? no : await end.WithinAsync(db, input, deal, input.Reason.Trim(), ct);
    }
}
