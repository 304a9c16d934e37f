using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>The export question before a data room opens and again before the contract: the buyer answers, the seller judges.</summary>
public sealed class ExportController(RoomReader read, ReadRoom room, AnswerExport answer, JudgeExport judge, DealFileDoor door) : ExchangeController
{
    [HttpPost(Paths.Deals + "/{id}/room/export")]
    [RequestSizeLimit(DealFile.Largest + 1_048_576)]
    public async Task<IResult> Answer(DealId id, [FromForm] ExportForm form)
    {
        if (!(await door.StoreAsync(form.Posted, nameof(form.Evidence), Gone)).Is(out var stored, out var no)) return await AgainAsync(id, no);
        var done = await answer.RunAsync(new(Actor, form.ActId, id, form.Stage, form.Facts(stored.Count > 0 ? stored[0] : null)), Gone);
        return done.IsRefused(out no) ? await AgainAsync(id, no) : To(Paths.DealRoom(id));
    }

    [HttpPost(Paths.Deals + "/{id}/room/export/{answered}")]
    public async Task<IResult> Judge(DealId id, ExportAnswerId answered, ActId actId, bool confirmed, string? objection)
    {
        var done = await judge.RunAsync(new(Actor, actId, id, answered, confirmed, objection), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, no) : To(Paths.DealRoom(id));
    }

    [HttpGet(Paths.Deals + "/{id}/room/export/{answered}/file")]
    public async Task<IResult> Evidence(DealId id, ExportAnswerId answered) =>
        await room.ExportFileAsync(id, answered, Actor, Gone) is { } file ? await door.SendAsync(file, Gone) ?? NotThere() : NotThere();

    private async Task<IResult> AgainAsync(DealId id, Refusals no) =>
        await read.ReadAsync(id, Actor, Gone) is { } scene ? RoomPageView.For(scene, "export", Form(no)) : NotThere();
}
