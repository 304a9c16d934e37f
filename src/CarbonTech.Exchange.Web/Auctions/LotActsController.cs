using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Watching, withdrawing, suspending, resuming and cancelling a lot.</summary>
public sealed class LotActsController(WatchLot watch, WithdrawLot withdraw, SuspendLot suspend, ResumeLot resume, CancelLot cancel) : ExchangeController
{
    [HttpPost("/lots/{id}/watch")]
    public async Task<IResult> Watch(LotId id, ActId actId, [FromForm(Name = "Watch")] bool on) => Said(id, await watch.RunAsync(new(Actor, actId, id, on), Gone));

    [HttpPost("/lots/{id}/withdraw")]
    public async Task<IResult> Withdraw(LotId id, ActId actId, string? reason) => Said(id, await withdraw.RunAsync(new(Actor, actId, id, reason ?? ""), Gone));

    [HttpPost("/lots/{id}/suspend")]
    public async Task<IResult> Suspend(LotId id, ActId actId, string? reason) => Said(id, await suspend.RunAsync(new(Actor, actId, id, reason ?? ""), Gone));

    [HttpPost("/lots/{id}/resume")]
    public async Task<IResult> Resume(LotId id, ActId actId) => Said(id, await resume.RunAsync(new(Actor, actId, id, null), Gone));

    [HttpPost("/lots/{id}/cancel")]
    public async Task<IResult> Cancel(LotId id, ActId actId, string? reason) => Said(id, await cancel.RunAsync(new(Actor, actId, id, reason ?? ""), Gone));

    private static IResult Said<T>(LotId id, Result<T> done) => done.IsRefused(out var no) ? Refuse(no) : To(Paths.Lot(id));
}
