using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Suspend, resume, withdraw: from the last word of the address to the use case.</summary>
public sealed class ApprovalSteps(SuspendApproval suspend, ResumeApproval resume, WithdrawApproval withdraw)
{
    public Task<Result<ApprovalStatus>> RunAsync(string step, Actor by, ActId act, ApprovalId approval, int seen, string reason, CancellationToken ct) => step switch
    {
        "suspend" => suspend.RunAsync(new(by, act, approval, seen, reason), ct),
        "resume" => resume.RunAsync(new(by, act, approval, seen), ct),
        "withdraw" => withdraw.RunAsync(new(by, act, approval, seen, reason), ct),
        _ => throw new ArgumentException($"No step {step}.", nameof(step)),
    };
}
