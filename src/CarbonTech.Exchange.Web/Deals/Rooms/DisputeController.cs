using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>A dispute about a deal: raised by a side, decided by the operator.</summary>
public sealed class DisputeController(EndReader read, RaiseDispute raise, ResolveDispute resolve) : ExchangeController
{
    [HttpPost(Paths.Deals + "/{id}/end/dispute")]
    public async Task<IResult> Raise(DealId id, ActId actId, string? statement)
    {
        var done = await raise.RunAsync(new(Actor, actId, id, statement ?? ""), Gone);
        return done.IsRefused(out var no) ? await read.AgainAsync(id, Actor, "dispute", Form(no), Gone) : To(Paths.Deal(id));
    }

    [HttpPost(Paths.Deals + "/{id}/end/resolve")]
    public async Task<IResult> Resolve(DealId id, ActId actId, int seen, bool? resume, string? resolution)
    {
        if (resume is not { } resumes) return await read.AgainAsync(id, Actor, "resolve", Form(new(KernelRefusals.Required(nameof(ResolveDispute.Input.Resume)))), Gone);
        var done = await resolve.RunAsync(new(Actor, actId, id, seen, resumes, resolution ?? ""), Gone);
        return done.IsRefused(out var no) ? await read.AgainAsync(id, Actor, "resolve", Form(no), Gone) : To(Paths.Deal(id));
    }
}
