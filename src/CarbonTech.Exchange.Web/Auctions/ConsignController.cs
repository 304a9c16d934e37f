using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A seller consigns a lot, or puts one up again.</summary>
public sealed class ConsignController(ConsignLot consign, RelistLot relist, LotDoor door, SellerChoices choices, PaperDoor papers) : ExchangeController
{
    [HttpGet("/sessions/{id}/consign")]
    public Task<IResult> New(SessionId id, string? listing) => AgainAsync(id, listing);

    [HttpPost("/sessions/{id}/consign")]
    [RequestSizeLimit(Uploads.Largest * 4)]
    public async Task<IResult> Consign(SessionId id, [FromForm] ConsignForm form)
    {
        if (!ModelState.IsValid || form.Listing is not { } listing) return await AgainAsync(id, null, Form(Missing(form.Listing is null, nameof(form.Listing))));
        var stored = await papers.StoreAsync(form.Papers, Gone);
        var done = await consign.RunAsync(new(Actor, form.ActId, id, listing, form.Terms, stored), Gone);
        return done.Is(out var lot, out var no) ? To(Paths.Lot(lot)) : await AgainAsync(id, null, Form(no));
    }

    [HttpGet("/lots/{id}/relist")]
    public Task<IResult> Again(LotId id) => RelistAsync(id);

    [HttpPost("/lots/{id}/relist")]
    public async Task<IResult> Relist(LotId id, [FromForm] ConsignForm form)
    {
        if (!ModelState.IsValid || form.Session is not { } session) return await RelistAsync(id, Form(Missing(form.Session is null, nameof(form.Session))));
        var done = await relist.RunAsync(new(Actor, form.ActId, id, session, form.Terms), Gone);
        return done.Is(out var lot, out var no) ? To(Paths.Lot(lot)) : await RelistAsync(id, Form(no));
    }

    private async Task<IResult> AgainAsync(SessionId id, string? listing, FormState? form = null) =>
        ConsignPage.For(id, await choices.ListingsAsync(Actor, Gone), listing, form);

    private async Task<IResult> RelistAsync(LotId id, FormState? form = null) => await door.PublicAsync(id, Actor, Gone) is { Asks: not null } lot
        ? RelistPage.For(lot, await choices.SessionsAsync(Actor, Gone), form)
        : NotThere();

    private static Refusals? Missing(bool missing, string field) => missing ? new(KernelRefusals.Required(field)) : null;
}
