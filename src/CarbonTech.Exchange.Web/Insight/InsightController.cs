using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>The figures of the market for everyone, and the desk of who has signed in.</summary>
public sealed class InsightController(ReadFigures figures, IEnumerable<IDeskItems> desks) : ExchangeController
{
    [HttpGet(Paths.Figures)]
    [AllowAnonymous]
    public async Task<IResult> Figures() => FiguresPage.For(await figures.RunAsync(Gone));

    [HttpGet(Paths.Desk)]
    public async Task<IResult> Desk()
    {
        var items = new List<DeskItem>();
        foreach (var desk in desks) items.AddRange(await desk.ReadAsync(Actor, Gone));
        return DeskPage.For(items);
    }
}
