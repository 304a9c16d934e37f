using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>Answering a demand: an owner ticks among his listings, a broker looks listings up and ticks them.</summary>
public sealed class RespondController(ReadDemand read, FindOffers find, SendResponse send, ReadParties parties, DemandDesks pages) : ExchangeController
{
    [HttpGet("/demands/{id}/respond")]
    public Task<IResult> Respond(DemandId id, string? find, ListingId[]? listings) => PageAsync(id, find, listings ?? []);

    [HttpPost("/demands/{id}/respond")]
    public async Task<IResult> Send(DemandId id, ActId actId, ListingId[]? listings, string? message, string? find)
    {
        var chosen = listings ?? [];
        var sent = await send.RunAsync(new(Actor, actId, id, chosen, message ?? ""), Gone);
        return sent.IsRefused(out var no) ? await PageAsync(id, find, chosen, Form(no)) : To(Paths.MyResponses);
    }

    [HttpGet(Paths.MyResponses)]
    public async Task<IResult> Mine() => await pages.MineAsync(Actor, Gone);

    private async Task<IResult> PageAsync(DemandId id, string? words, ListingId[] chosen, FormState? form = null)
    {
        if (!RespondPage.May(Actor)) return Refuse(new Refusals(DemandRefusals.NotAResponder));
        if (await read.RunAsync(id, Actor, Gone) is not { OpenedAt: not null } page) return NotThere();
        if (page.IsMine) return Refuse(new Refusals(DemandRefusals.Tied));
        var ticked = await find.TheseAsync(chosen, Gone);
        var found = await find.RunAsync(id, Actor, words, Gone);
        return RespondPage.For(page, await parties.NameAsync(page.Publisher, Gone), new(words, [.. ticked, .. found.Where(f => ticked.All(t => t.Listing != f.Listing))], chosen), Actor, form);
    }
}
