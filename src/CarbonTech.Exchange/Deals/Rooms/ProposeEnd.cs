using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One side proposes to end a deal that binds already; the other agrees, or it goes on.</summary>
public sealed class ProposeEnd(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, string Reason) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindSideAsync(db, input.By, input.Deal, input.Seen, ct)).Is(out var stand, out var no)) return no;
        if (stand.Deal.Origin == DealOrigin.Lot) return RoomRefusals.LotsDeal;
        no = RoomRefusals.Text(input.Reason, nameof(input.Reason), Deal.LongestReason);
        return no.Any ? no : stand.Deal.AskEnd(stand.Side, input.Reason.Trim());
    }
}
