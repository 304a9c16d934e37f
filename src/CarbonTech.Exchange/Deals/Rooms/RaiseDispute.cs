using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Seller or buyer raises a dispute, with a reason: the deal stands still until the operator decides.</summary>
public sealed class RaiseDispute(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, string Statement) : ICommand;

    public Task<Result<DealDisputeId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealDisputeId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindSideAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        no = RoomRefusals.Text(input.Statement, nameof(input.Statement), Deal.LongestReason);
        if (no.Any) return no;
        var stage = stand.Deal.Status;
        return stand.Deal.StopByDispute().Then<DealDisputeId>(_ =>
        {
            var dispute = DealDispute.Raise(input.Deal, stand.Side, input.By.Person, input.Statement.Trim(), stage, db.Now);
            db.DealDisputes.Add(dispute);
            return dispute.Id;
        });
    }
}
