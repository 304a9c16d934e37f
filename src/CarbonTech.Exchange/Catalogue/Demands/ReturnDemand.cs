using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The desk returns a demand with comments per field or a reason; the publisher mends it and hands it in again.</summary>
public sealed class ReturnDemand(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DemandId Demand, int Seen, IReadOnlyList<FieldComment> Comments, string? Reason) : ICommand;

    public Task<Result<DemandStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DemandStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DemandDoor.DeskAsync(db, input.By, input.Demand, input.Seen, ct)).Is(out var demand, out var no)) return no;
        var said = input.Comments.Where(c => !string.IsNullOrWhiteSpace(c.Text)).ToList();
        if (said.Count == 0 && string.IsNullOrWhiteSpace(input.Reason)) return DemandRefusals.CommentsNeeded;
        if (input.Reason?.Length > Demand.LongestReason) return KernelRefusals.TooLong(nameof(input.Reason), Demand.LongestReason);
        if (!demand.Return().Is(out var status, out no)) return no;
        db.DemandVerdicts.Add(DemandVerdict.Of(demand.Id, VerdictKind.Returned, input.By, db.Now, input.Reason, said));
        return status;
    }
}
