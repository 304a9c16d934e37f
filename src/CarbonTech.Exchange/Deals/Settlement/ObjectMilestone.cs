using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer objects to what was delivered, with reasons; the seller may deliver anew, either side may go to dispute.</summary>
public sealed class ObjectMilestone(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, MilestoneId Milestone, int Seen, string Reason, DealFile? File) : ICommand;

    public Task<Result<MilestoneStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MilestoneStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.MilestoneAsync(db, input.Milestone, input.Seen, input.By, Standing.IsBuyer, ct)).Is(out var found, out var no)) return no;
        no = Standing.Note(input.Reason, nameof(input.Reason)).File(input.File, required: false);
        if (no.Any) return no;
        var done = found.Milestone.Object(input.Reason.Trim(), db.Now);
        if (done.IsOk(out _)) Standing.Keep(db, found.Deal.Id, SettlementPaperKind.Objection, input.Milestone.Value, input.File, input.By);
        return done;
    }
}
