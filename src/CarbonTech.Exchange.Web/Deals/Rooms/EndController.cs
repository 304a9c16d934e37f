using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>The ways out of a deal before its completion: walking away, and ending by both.</summary>
public sealed class EndController(EndReader read, TerminateDeal terminate, ProposeEnd propose, AnswerEnd answer) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/end")]
    public async Task<IResult> Show(DealId id) => await read.AgainAsync(id, Actor, "", null, Gone);

    [HttpPost(Paths.Deals + "/{id}/end/terminate")]
    public async Task<IResult> Terminate(DealId id, ActId actId, int seen, string? reason)
    {
        var done = await terminate.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone);
        return done.IsRefused(out var no) ? await read.AgainAsync(id, Actor, "terminate", Form(no), Gone) : To(Paths.Deal(id));
    }

    [HttpPost(Paths.Deals + "/{id}/end/propose")]
    public async Task<IResult> Propose(DealId id, ActId actId, int seen, string? reason)
    {
        var done = await propose.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone);
        return done.IsRefused(out var no) ? await read.AgainAsync(id, Actor, "propose", Form(no), Gone) : To(Paths.Deal(id));
    }

    [HttpPost(Paths.Deals + "/{id}/end/answer")]
    public async Task<IResult> Answer(DealId id, ActId actId, int seen, bool? agreed)
    {
        if (agreed is not { } agrees) return await read.AgainAsync(id, Actor, "answer", Form(new(KernelRefusals.Required(nameof(AnswerEnd.Input.Agreed)))), Gone);
        var done = await answer.RunAsync(new(Actor, actId, id, seen, agrees), Gone);
        return done.IsRefused(out var no) ? await read.AgainAsync(id, Actor, "answer", Form(no), Gone) : To(Paths.Deal(id));
    }
}
