using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>The buyer's choice of the next stage.</summary>
public sealed class StageController(BeginStage stage) : ExchangeController
{
    [HttpPost(Paths.Deals + "/{id}/stage")]
    public async Task<IResult> Stage(DealId id, ActId actId, int seen, bool? negotiate)
    {
        if (negotiate is not { } negotiates) return Refuse(new(KernelRefusals.Required(nameof(BeginStage.Input.Negotiate))));
        var done = await stage.RunAsync(new(Actor, actId, id, seen, negotiates), Gone);
        return done.IsRefused(out var no) ? Refuse(no) : To(negotiates ? Paths.DealOffers(id) : Paths.DealRoom(id));
    }
}
