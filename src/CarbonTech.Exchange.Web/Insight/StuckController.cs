using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>What stands still, for the operator.</summary>
public sealed class StuckController(ReadStuck read, ReadParked parked, FollowAgain again) : ExchangeController
{
    [HttpGet(Paths.Stuck)]
    public async Task<IResult> Stuck() =>
        Actor.MayAudit ? StuckPage.For(await read.RunAsync(Actor, Gone), await parked.RunAsync(Actor, Gone), Actor.IsOperator) : ErrorPage.For(StatusCodes.Status403Forbidden);

    /// <summary>A parked fact is followed again now.</summary>
    [HttpPost(Paths.Stuck)]
    public async Task<IResult> Again(ActId actId, string follower, long number) =>
        (await again.RunAsync(new(Actor, actId, follower ?? "", number), Gone)).IsRefused(out var no) ? Refuse(no) : To(Paths.Stuck + "#queues");
}
