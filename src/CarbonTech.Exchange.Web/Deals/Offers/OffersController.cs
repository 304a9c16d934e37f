using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Offers;

/// <summary>The offers of a deal, and the answers that bind nobody yet.</summary>
public sealed class OffersController(OffersReader read, MakeOffer make, DeclineOffer decline, WithdrawOffer withdraw) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/offers")]
    public Task<IResult> Show(DealId id) => AgainAsync(id, "", null);

    [HttpGet(Paths.Deals + "/{id}/offers/new")]
    public async Task<IResult> New(DealId id) =>
        await read.ReadAsync(id, Actor, Gone) is { Page.MayOffer: true } found ? OfferFormPage.For(found.Page, null) : NotThere();

    [HttpPost(Paths.Deals + "/{id}/offers/new")]
    public async Task<IResult> Make(DealId id, [FromForm] OfferForm form)
    {
        if (!ModelState.IsValid) return await FormAgainAsync(id, null);
        var done = await make.RunAsync(form.For(Actor, id), Gone);
        return done.IsRefused(out var no) ? await FormAgainAsync(id, no) : To(Paths.DealOffers(id));
    }

    [HttpPost(Paths.Deals + "/{id}/offers/{offer}/decline")]
    public async Task<IResult> Decline(DealId id, OfferId offer, ActId actId, string? reason)
    {
        var done = await decline.RunAsync(new(Actor, actId, id, offer, reason ?? ""), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, "decline", no) : To(Paths.DealOffers(id));
    }

    [HttpPost(Paths.Deals + "/{id}/offers/{offer}/withdraw")]
    public async Task<IResult> Withdraw(DealId id, OfferId offer, ActId actId)
    {
        var done = await withdraw.RunAsync(new(Actor, actId, id, offer), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, "withdraw", no) : To(Paths.DealOffers(id));
    }

    private async Task<IResult> FormAgainAsync(DealId id, Refusals? no) =>
        await read.ReadAsync(id, Actor, Gone) is { } found ? OfferFormPage.For(found.Page, Form(no)) : no is null ? NotThere() : Refuse(no);

    private async Task<IResult> AgainAsync(DealId id, string which, Refusals? no) =>
        await read.ReadAsync(id, Actor, Gone) is { } found ? OffersPageView.For(found.Page, found.Names, which, no is null ? null : Form(no)) : NotThere();
}
