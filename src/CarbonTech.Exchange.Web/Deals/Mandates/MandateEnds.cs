using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>From the last word of the address to what ends a mandate.</summary>
public sealed class MandateEnds(DeclineMandate decline, WithdrawMandate withdraw, TerminateMandate terminate)
{
    internal Task<Result<MandateStatus>> RunAsync(string verb, Actor by, ActId act, MandateId id, int seen, string reason, CancellationToken ct) => verb switch
    {
        "decline" => decline.RunAsync(new(by, act, id, seen, reason), ct),
        "withdraw" => withdraw.RunAsync(new(by, act, id, seen, reason), ct),
        _ => terminate.RunAsync(new(by, act, id, seen, reason), ct),
    };
}
