using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The publisher's workbench: all demands of the party, the form of one, its end.</summary>
public sealed class MyDemandsController(ReadMyDemands mine, DemandPages pages, EditDemand edit, CloseDemand close, ReopenAfterTalks reopen) : ExchangeController
{
    [HttpGet(Paths.MyDemands)]
    public async Task<IResult> Mine() => DemandRules.MayPublish(Actor) ? MyDemandsPage.For(await mine.RunAsync(Actor, Gone)) : Refuse(new Refusals(DemandRefusals.NotAPublisher));

    [HttpGet(Paths.NewDemand)]
    public IResult New() => DemandRules.MayPublish(Actor) ? DemandFormPage.For(null) : Refuse(new Refusals(DemandRefusals.NotAPublisher));

    [HttpPost(Paths.NewDemand)]
    public async Task<IResult> Draft([FromForm] DemandForm form)
    {
        if (!ModelState.IsValid) return DemandFormPage.For(null, Form());
        var (id, no) = await edit.DraftAsync(Actor, form, Gone);
        if (id is not { } made) return DemandFormPage.For(null, Form(no));
        return no.Any ? await PageAsync(made, Form(no)) : To(form.Submits ? Paths.Demand(made) : Paths.MyDemand(made));
    }

    [HttpGet("/my/demands/{id}")]
    public Task<IResult> Edit(DemandId id) => PageAsync(id);

    [HttpPost("/my/demands/{id}")]
    public async Task<IResult> Change(DemandId id, [FromForm] DemandForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(id, Form());
        var no = await edit.ChangeAsync(Actor, id, form, Gone);
        return no.Any ? await PageAsync(id, Form(no)) : To(form.Submits ? Paths.Demand(id) : Paths.MyDemand(id));
    }

    [HttpPost("/my/demands/{id}/close")]
    public async Task<IResult> Close(DemandId id, ActId actId, int seen, bool fulfilled, string? reason) =>
        await SaidAsync(id, "close", await close.RunAsync(new(Actor, actId, id, seen, fulfilled, reason), Gone));

    [HttpPost("/my/demands/{id}/reopen")]
    public async Task<IResult> Reopen(DemandId id, ActId actId, int seen, DeclineReason reason, string? text) =>
        await SaidAsync(id, "reopen", await reopen.RunAsync(new(Actor, actId, id, seen, new(reason, text)), Gone));

    private async Task<IResult> SaidAsync<T>(DemandId id, string act, Result<T> done) =>
        done.IsRefused(out var no) ? await pages.AgainAsync(id, Actor, act, no, Form(no), Gone) : To(Paths.Demand(id));

    /// <summary>A draft shows its form; everything else its page.</summary>
    private async Task<IResult> PageAsync(DemandId id, FormState? form = null)
    {
        if (await pages.FindAsync(id, Actor, Gone) is not { IsMine: true } page || !DemandRules.MayPublish(Actor)) return NotThere();
        return page.Status == DemandStatus.Draft || form is not null ? DemandFormPage.For(page, form) : To(Paths.Demand(id));
    }
}
