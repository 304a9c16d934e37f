using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The operator's demand desk: what waits, and what is decided about one.</summary>
public sealed class DemandDeskController(DemandDesks pages, OpenDemand open, ReturnDemand back, RefuseDemand refuse) : ExchangeController
{
    [HttpGet(Paths.DemandDesk)]
    public async Task<IResult> Desk() => Actor.MayAudit ? await pages.DeskAsync(Actor, Gone) : Refuse(new Refusals(DemandRefusals.NotOperator));

    [HttpGet("/operator/demands/{id}")]
    public Task<IResult> One(DemandId id) => PageAsync(id);

    [HttpPost("/operator/demands/{id}/open")]
    public async Task<IResult> Open(DemandId id, ActId actId, int seen) => await SaidAsync(id, await open.RunAsync(new(Actor, actId, id, seen), Gone));

    [HttpPost("/operator/demands/{id}/return")]
    public async Task<IResult> Return(DemandId id, ActId actId, int seen, string? reason) =>
        await SaidAsync(id, await back.RunAsync(new(Actor, actId, id, seen, DeskComments.Read(Request.Form, ModelState), reason), Gone));

    [HttpPost("/operator/demands/{id}/refuse")]
    public async Task<IResult> RefuseOne(DemandId id, ActId actId, int seen, string? reason) => await SaidAsync(id, await refuse.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone));

    private async Task<IResult> SaidAsync<T>(DemandId id, Result<T> done) => done.IsRefused(out var no) ? await PageAsync(id, Form(no)) : To(Paths.DemandDesk);

    private async Task<IResult> PageAsync(DemandId id, FormState? form = null) =>
        Actor.MayAudit ? await pages.OneAsync(id, Actor, form, Gone) ?? NotThere() : Refuse(new Refusals(DemandRefusals.NotOperator));
}
