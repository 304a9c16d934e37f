using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Withdrawing, suspending, resuming and cancelling a lot.</summary>
public sealed class LotActsController(WithdrawLot withdraw, SuspendLot suspend, ResumeLot resume, CancelLot cancel, LotDoor door) : ExchangeController
{
    [HttpPost("/lots/{id}/withdraw")]
    public async Task<IResult> Withdraw(LotId id, ActId actId, string? reason) => await SaidAsync(id, await withdraw.RunAsync(new(Actor, actId, id, reason ?? ""), Gone));

    [HttpPost("/lots/{id}/suspend")]
    public async Task<IResult> Suspend(LotId id, ActId actId, string? reason) => await SaidAsync(id, await suspend.RunAsync(new(Actor, actId, id, reason ?? ""), Gone));

    [HttpPost("/lots/{id}/resume")]
    public async Task<IResult> Resume(LotId id, ActId actId) => await SaidAsync(id, await resume.RunAsync(new(Actor, actId, id, null), Gone));

    [HttpPost("/lots/{id}/cancel")]
    public async Task<IResult> Cancel(LotId id, ActId actId, string? reason) => await SaidAsync(id, await cancel.RunAsync(new(Actor, actId, id, reason ?? ""), Gone));

    private async Task<IResult> SaidAsync<T>(LotId id, Result<T> done)
    {
        if (!done.IsRefused(out var no)) return To(Paths.Lot(id));
        return await door.ReadAsync(id, Actor, Gone) is { } scene ? LotPage.For(scene, Form(no)) : Refuse(no);
    }
}
