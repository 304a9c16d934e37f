using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The operator stops a lot with a reason, lets it go on, or calls it off.</summary>
public sealed class RoomOperatorController(SuspendLot suspend, ResumeLot resume, CancelLot cancel, ReadLot lots, ReadMoment moments) : ExchangeController
{
    [HttpPost("/lots/{id}/suspend")]
    public async Task<IResult> Suspend(LotId id, ReasonForm form) =>
        await AnswerAsync(id, await suspend.RunAsync(new(Actor, form.ActId, id, form.Reason ?? ""), CancellationToken.None));

    [HttpPost("/lots/{id}/resume")]
    public async Task<IResult> Resume(LotId id, ResumeForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, Form());
        var times = form is { StartsAt: { } starts, FreeEndsAt: { } ends } ? new LotTimes(starts, ends) : null;
        return await AnswerAsync(id, await resume.RunAsync(new(Actor, form.ActId, id, times), CancellationToken.None));
    }

    [HttpPost("/lots/{id}/cancel")]
    public async Task<IResult> Cancel(LotId id, ReasonForm form) =>
        await AnswerAsync(id, await cancel.RunAsync(new(Actor, form.ActId, id, form.Reason ?? ""), CancellationToken.None));

    private async Task<IResult> AnswerAsync(LotId id, Result<LotStatus> done) =>
        done.IsRefused(out var no) ? await AgainAsync(id, Form(no)) : To(Paths.Lot(id));

    private async Task<IResult> AgainAsync(LotId id, FormState form) =>
        await lots.RunAsync(id, Actor, Gone) is { } lot && await moments.RunAsync(id, Gone) is { } moment ? RoomPage.For(lot, moment, form) : NotThere();
}
