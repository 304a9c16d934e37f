using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A person watches a lot, or no longer.</summary>
public sealed class WatchController(WatchLot watch) : ExchangeController
{
    [HttpPost("/lots/{id}/watch")]
    public async Task<IResult> Watch(LotId id, ActId actId, [FromForm(Name = "Watch")] bool on) =>
        (await watch.RunAsync(new(Actor, actId, id, on), Gone)).IsRefused(out var no) ? Refuse(no) : To(Paths.Lot(id));
}
