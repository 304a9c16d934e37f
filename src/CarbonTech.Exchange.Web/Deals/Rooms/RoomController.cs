using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>A deal room: what is in it, messages, tasks.</summary>
public sealed class RoomController(RoomReader read, WriteMessage write, SetTask set, EndTask end) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/room")]
    public Task<IResult> Show(DealId id) => AgainAsync(id, "", null);

    [HttpPost(Paths.Deals + "/{id}/room/messages")]
    public async Task<IResult> Write(DealId id, ActId actId, string? text, bool isProposal)
    {
        var done = await write.RunAsync(new(Actor, actId, id, text ?? "", isProposal), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, "message", no) : To(Paths.DealRoom(id) + "#messages");
    }

    [HttpPost(Paths.Deals + "/{id}/room/tasks")]
    public async Task<IResult> Set(DealId id, ActId actId, string? title, DealSide @for, DateOnly? due)
    {
        var done = await set.RunAsync(new(Actor, actId, id, title ?? "", @for, due ?? default), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, "task", no) : To(Paths.DealRoom(id) + "#tasks");
    }

    [HttpPost(Paths.Deals + "/{id}/room/tasks/{task}")]
    public async Task<IResult> End(DealId id, RoomTaskId task, ActId actId, bool? done)
    {
        if (done is not { } finished) return await AgainAsync(id, "task", new(KernelRefusals.Required(nameof(EndTask.Input.Done))));
        var ended = await end.RunAsync(new(Actor, actId, id, task, finished), Gone);
        return ended.IsRefused(out var no) ? await AgainAsync(id, "task", no) : To(Paths.DealRoom(id) + "#tasks");
    }

    private async Task<IResult> AgainAsync(DealId id, string which, Refusals? no) =>
        await read.ReadAsync(id, Actor, Gone) is { } scene ? RoomPageView.For(scene, which, no is null ? null : Form(no)) : NotThere();
}
