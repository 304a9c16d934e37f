using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer accepts what was delivered; the money that waits for it may leave the escrow. This cannot be undone.</summary>
public sealed class AcceptMilestone(Dbs dbs, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, MilestoneId Milestone, int Seen) : ICommand;

    public Task<Result<MilestoneStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<MilestoneStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.MilestoneAsync(db, input.Milestone, input.Seen, input.By, Standing.IsBuyer, ct)).Is(out var found, out var no)) return no;
        if (!found.Milestone.Accept(db.Now).Is(out var status, out no)) return no;
        return (await advance.WithinAsync(db, found.Deal, input, ct)).Then<MilestoneStatus>(_ => status);
    }
}
