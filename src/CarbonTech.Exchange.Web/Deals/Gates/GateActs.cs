using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What can be done with a gate.</summary>
public sealed class GateActs(AnswerGate answer, CheckNotice check, ReopenGate reopen)
{
    public Task<Result<DealStatus>> AnswerAsync(AnswerGate.Input input, CancellationToken ct) => answer.RunAsync(input, ct);

    public Task<Result<DealStatus>> CheckAsync(CheckNotice.Input input, CancellationToken ct) => check.RunAsync(input, ct);

    public Task<Result<DealStatus>> ReopenAsync(ReopenGate.Input input, CancellationToken ct) => reopen.RunAsync(input, ct);
}
