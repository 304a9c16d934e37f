using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Certification;

/// <summary>The operator withdraws an approval for good, with a reason.</summary>
public sealed class WithdrawApproval(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ApprovalId Approval, int Seen, string Reason) : ICommand;

    public Task<Result<ApprovalStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ApprovalStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.BodyApprovals.FindAsync([input.Approval], ct) is not { } approval) return BodyRefusals.NoSuchApproval;
        if (approval.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        return approval.Withdraw(input.Reason);
    }
}
