using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The owner of a listing gives public notice of an intended sale.</summary>
public sealed class BeginNoticeController(BeginNotice begin, ReadListing read, ReadParty party, Uploads uploads, TimeProvider clock) : ExchangeController
{
    [HttpGet("/my/listings/{id}/notice")]
    public Task<IResult> New(ListingId id) => PageAsync(id);

    [HttpPost("/my/listings/{id}/notice")]
    [RequestSizeLimit(Uploads.LargestForm)]
    public async Task<IResult> Begin(ListingId id, [FromForm] BeginNoticeForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(id, Form());
        var evidence = (await uploads.KeepAsync(form.Evidence, Gone)).Select(u => new NoticePaper(u.Digest, u.Name, u.MediaType, u.Size)).ToList();
        var done = await begin.RunAsync(new(Actor, form.ActId, id, form.Words, evidence), Gone);
        return done.Is(out var notice, out var no) ? To(Paths.PublicNotice(notice)) : await PageAsync(id, Form(no));
    }

    private async Task<IResult> PageAsync(ListingId id, FormState? form = null)
    {
        if (await read.RunAsync(id, Actor, Gone) is not { } listing || !Actor.MaySellFor(listing.Owner)) return NotThere();
        var regime = (await party.RunAsync(listing.Owner, Actor, Gone))?.Profile.Regime ?? Regime.Ordinary;
        return BeginNoticePage.For(listing, regime == Regime.PublicUnit, DateOnly.FromDateTime(Show.Local(clock.GetUtcNow()).DateTime), form);
    }
}
