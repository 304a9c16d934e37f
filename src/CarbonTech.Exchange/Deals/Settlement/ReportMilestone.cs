using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller says that a milestone is delivered, with evidence. The buyer answers; silence is no answer.</summary>
public sealed class ReportMilestone(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, MilestoneId Milestone, int Seen, string Report, DealFile? File) : ICommand;

    public Task<Result<MilestoneStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MilestoneStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.MilestoneAsync(db, input.Milestone, input.Seen, input.By, Standing.IsSeller, ct)).Is(out var found, out var no)) return no;
        no = Standing.Note(input.Report, nameof(input.Report)).File(input.File);
        if (no.Any) return no;
        var done = found.Milestone.Deliver(input.Report.Trim(), db.Now);
        if (done.IsOk(out _)) Standing.Keep(db, found.Deal.Id, SettlementPaperKind.Delivery, input.Milestone.Value, input.File, input.By);
        return done;
    }
}
