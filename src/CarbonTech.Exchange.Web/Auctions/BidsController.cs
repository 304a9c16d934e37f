using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Auctions.Room;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Bids by form. Without script a page of its own asks once more; with it the room asks in place and gets a fragment back.</summary>
public sealed class BidsController(PlaceBid place, LotDoor door) : ExchangeController
{
    [HttpPost("/lots/{id}/bids")]
    [EnableRateLimiting(Limits.Bids)]
    public async Task<IResult> Bid(LotId id, [FromForm] BidForm form)
    {
        form.Amount = form.Quick ?? form.Amount;
        var fragment = Request.Headers["X-Fragment"] == "answer";
        if (!ModelState.IsValid) return await NoAsync(id, form, Form(), fragment);
        if (form.Amount is null) return await NoAsync(id, form, Form(new Refusals(KernelRefusals.Required(nameof(BidForm.Amount)))), fragment);
        if (!form.Sure) return await AskAsync(id, form, fragment);
        var input = new PlaceBid.Input(Actor, form.ActId, id, form.Registration, form.Amount.Value, form.Maximum, form.Confirmed, form.Seen);
        var done = await place.RunAsync(input, Gone);
        if (done.Is(out var receipt, out var no)) return fragment ? BidAnswer.For(receipt, form) : To(Paths.Lot(id));
        form.Confirmed = no.Has("bidding.far-above");
        return await NoAsync(id, form, Form(no), fragment);
    }

    /// <summary>Asks once more; what would be refused anyway is refused at once, beside its field.</summary>
    private async Task<IResult> AskAsync(LotId id, BidForm form, bool fragment)
    {
        if (await door.ReadAsync(id, Actor, Gone) is not { } scene) return NotThere();
        if (scene.Wrong(form.Amount!.Value, form.Maximum) is { } wrong) return await NoAsync(id, form, Form(new Refusals(wrong)), fragment);
        return SureBidPage.For(scene, form);
    }

    private async Task<IResult> NoAsync(LotId id, BidForm form, FormState state, bool fragment)
    {
        if (fragment) return BidAnswer.For(state, form.Confirmed);
        return await door.ReadAsync(id, Actor, Gone) is not { } scene ? NotThere() : form is { Confirmed: true, Amount: not null } && ModelState.IsValid ? SureBidPage.For(scene, form) : LotPage.For(scene, state);
    }
}
