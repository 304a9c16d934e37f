using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The gates of a deal: all of them, one with its answers, and the acts upon it.</summary>
public sealed class GatesController(ReadGates read, GateActs acts, DealNames names, DealFileDoor door) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/gates")]
    public async Task<IResult> All(DealId id) => await read.RunAsync(id, Actor, Gone) is { } page ? GatesPageView.For(page, await names.OfAsync(page, Gone), Actor) : NotThere();

    [HttpGet(Paths.Deals + "/{id}/gates/{gate}")]
    public Task<IResult> One(DealId id, GateId gate) => PageAsync(id, gate, null);

    [HttpPost(Paths.Deals + "/{id}/gates/{gate}")]
    [RequestSizeLimit(DealFileDoor.LargestPost)]
    public async Task<IResult> Answer(DealId id, GateId gate, [FromForm] GateForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(id, gate, Form());
        if (!(await door.StoreAsync(form.Files, nameof(form.Files), Gone)).Is(out var files, out var no)) return await PageAsync(id, gate, Form(no));
        return await SaidAsync(id, gate, await acts.AnswerAsync(form.For(Actor, gate, files), Gone));
    }

    [HttpPost(Paths.Deals + "/{id}/gates/{gate}/notice")]
    public async Task<IResult> Notice(DealId id, GateId gate, ActId actId, string? text) => await SaidAsync(id, gate, await acts.CheckAsync(new(Actor, actId, id, text), Gone));

    [HttpPost(Paths.Deals + "/{id}/gates/{gate}/reopen")]
    public async Task<IResult> Reopen(DealId id, GateId gate, ActId actId, int seen, string? reason) =>
        await SaidAsync(id, gate, await acts.ReopenAsync(new(Actor, actId, gate, seen, reason ?? ""), Gone));

    [HttpGet(Paths.Deals + "/{id}/gates/{gate}/files/{digest}")]
    public async Task<IResult> File(DealId id, GateId gate, string digest) => await door.SendAsync(await read.FileAsync(gate, digest, Actor, Gone), Gone) ?? NotThere();

    private async Task<IResult> SaidAsync(DealId id, GateId gate, Result<DealStatus> done) => done.IsRefused(out var no) ? await PageAsync(id, gate, Form(no)) : To(Paths.DealGates(id));

    private async Task<IResult> PageAsync(DealId id, GateId gate, FormState? form) =>
        await read.RunAsync(id, Actor, Gone) is { } page && page.Gates.FirstOrDefault(g => g.Id == gate) is { } line
            ? GatePageView.For(page.Deal, line, await names.OfAsync(page, Gone), form)
            : NotThere();
}
