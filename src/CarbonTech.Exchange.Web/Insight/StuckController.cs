using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>What stands still, for the operator.</summary>
public sealed class StuckController(ReadStuck read) : ExchangeController
{
    [HttpGet(Paths.Stuck)]
    public async Task<IResult> Stuck() => Actor.MayAudit ? StuckPage.For(await read.RunAsync(Actor, Gone)) : ErrorPage.For(StatusCodes.Status403Forbidden);
}
