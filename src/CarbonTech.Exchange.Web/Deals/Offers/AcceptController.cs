using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Offers;

/// <summary>Accepting an offer: a page of its own that says what will bind, then the act.</summary>
public sealed class AcceptController(OffersReader read, AcceptOffer accept) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/offers/{offer}/accept")]
    public async Task<IResult> Sure(DealId id, OfferId offer) =>
        await read.ReadAsync(id, Actor, Gone) is { Page: { MayAnswer: true, Open: { } open } page } && open.Id == offer ? AcceptPage.For(page, open, null) : To(Paths.DealOffers(id));

    [HttpPost(Paths.Deals + "/{id}/offers/{offer}/accept")]
    public async Task<IResult> Accept(DealId id, OfferId offer, ActId actId)
    {
        var done = await accept.RunAsync(new(Actor, actId, id, offer), Gone);
        if (!done.IsRefused(out var no)) return To(Paths.Deal(id));
        return await read.ReadAsync(id, Actor, Gone) is { } found && found.Page.Offers.FirstOrDefault(o => o.Id == offer) is { } line ? AcceptPage.For(found.Page, line, Form(no)) : Refuse(no);
    }
}
