using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Moves the clock of a demonstration, so that a stranger sees a period end and a lot close in minutes.</summary>
[OnlyInDemonstration]
[AllowAnonymous]
public sealed class ClockController(DemonstrationClock clock, ReadNextMoment moments, Bell bell) : ExchangeController
{
    [HttpGet(Paths.DemonstrationClock)]
    public async Task<IResult> Show() => ClockPage.For(clock, await moments.RunAsync(clock.GetUtcNow(), Gone));

    [HttpPost(Paths.DemonstrationClock)]
    public async Task<IResult> Move(ClockForm form)
    {
        var now = clock.GetUtcNow();
        var next = await moments.RunAsync(now, Gone);
        if (form.By is { } by && clock.Forward(Distance(by, now, next?.At ?? now))) bell.Ring();
        return To(Paths.DemonstrationClock);
    }

    private static TimeSpan Distance(ClockMove by, DateTimeOffset now, DateTimeOffset next) => by switch
    {
        ClockMove.Minute => TimeSpan.FromMinutes(1),
        ClockMove.FiveMinutes => TimeSpan.FromMinutes(5),
        ClockMove.Hour => TimeSpan.FromHours(1),
        ClockMove.Day => TimeSpan.FromDays(1),
        ClockMove.BeforeNext => next - TimeSpan.FromMinutes(1) - now,
        ClockMove.Next => next - now,
    };
}
