using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The responses to a demand, for its publisher: keep in view, decline, take and begin to talk; and for who answered: take back.</summary>
public sealed class ResponsesController(DemandDesks pages, NoteResponse note, DeclineResponse decline, BeginDealFromResponse begin, WithdrawResponse withdraw) : ExchangeController
{
    [HttpGet("/my/demands/{id}/responses")]
    public async Task<IResult> All(DemandId id) => await pages.ResponsesAsync(id, Actor, null, Gone) ?? NotThere();

    [HttpPost("/responses/{id}/note")]
    public async Task<IResult> Note(ResponseId id, ActId actId, int seen) => await SaidAsync(id, await note.RunAsync(new(Actor, actId, id, seen), Gone));

    [HttpPost("/responses/{id}/decline")]
    public async Task<IResult> Decline(ResponseId id, ActId actId, int seen, DeclineReason reason, string? text) =>
        await SaidAsync(id, await decline.RunAsync(new(Actor, actId, id, seen, new(reason, text)), Gone));

    [HttpPost("/responses/{id}/take")]
    public async Task<IResult> Take(ResponseId id, ActId actId, int seen, ListingId listing)
    {
        var begun = await begin.RunAsync(new(Actor, actId, id, seen, listing), Gone);
        return begun.IsOk(out var deal) ? To(Paths.Deal(deal)) : await SaidAsync(id, begun);
    }

    [HttpPost("/responses/{id}/withdraw")]
    public async Task<IResult> Withdraw(ResponseId id, ActId actId, int seen) =>
        (await withdraw.RunAsync(new(Actor, actId, id, seen), Gone)).IsRefused(out var no) ? Refuse(no) : To(Paths.MyResponses);

    private async Task<IResult> SaidAsync<T>(ResponseId id, Result<T> done)
    {
        if (await pages.DemandOfAsync(id, Actor, Gone) is not { } demand) return NotThere();
        if (!done.IsRefused(out var no)) return To(Paths.DemandResponses(demand));
        return await pages.ResponsesAsync(demand, Actor, Form(no), Gone) ?? Refuse(no);
    }
}
