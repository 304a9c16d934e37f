using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>The operator suspends an approval with a reason: no case is taken, quoted or decided under it meanwhile.</summary>
public sealed class SuspendApproval(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ApprovalId Approval, int Seen, string Reason) : ICommand;

    public Task<Result<ApprovalStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ApprovalStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.BodyApprovals.FindAsync([input.Approval], ct) is not { } approval) return BodyRefusals.NoSuchApproval;
        if (approval.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        return approval.Suspend(input.Reason);
    }
}
