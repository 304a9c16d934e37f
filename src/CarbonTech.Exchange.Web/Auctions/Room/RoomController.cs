using System.Net.Mime;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The room of a lot: anyone watches, qualified takers bid. With script a bid is answered as JSON and the page stays; without, a page asks once more.</summary>
public sealed class RoomController(ReadLot lots, ReadMoment moments, PlaceBid bids) : ExchangeController
{
    [HttpGet("/lots/{id}")]
    [AllowAnonymous]
    public Task<IResult> Room(LotId id) => PageAsync(id, null);

    [HttpPost("/lots/{id}/bids")]
    [EnableRateLimiting(RoomDoor.BidRate)]
    public async Task<IResult> Bid(LotId id, BidForm form)
    {
        var machine = Request.Headers.Accept.ToString().Contains(MediaTypeNames.Application.Json, StringComparison.Ordinal);
        if (form.Amount is null && ModelState.IsValid) ModelState.AddModelError(nameof(form.Amount), new Texts()["form.not-an-amount"]);
        if (!ModelState.IsValid) return machine ? RoomAnswers.Invalid(ModelState) : await PageAsync(id, Form());
        if (!machine && !form.Confirmed) return await AskAsync(id, form);
        var done = await bids.RunAsync(form.For(Actor, id), CancellationToken.None);
        if (machine) return done.Is(out var receipt, out var no) ? RoomAnswers.Taken(receipt) : Refused.Problem(no);
        return done.IsRefused(out var refused) ? await PageAsync(id, Form(refused)) : To(Paths.Lot(id) + "#now");
    }

    private async Task<IResult> AskAsync(LotId id, BidForm form)
    {
        if (await lots.RunAsync(id, Actor, Gone) is not { } lot || await moments.RunAsync(id, Gone) is not { } moment) return NotThere();
        return BidConfirmPage.For(lot, moment, form);
    }

    private async Task<IResult> PageAsync(LotId id, FormState? form)
    {
        if (await lots.RunAsync(id, Actor, Gone) is not { } lot || await moments.RunAsync(id, Gone) is not { } moment) return NotThere();
        return RoomPage.For(lot, moment, form);
    }
}
