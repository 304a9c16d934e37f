using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Enquiries;

/// <summary>A buyer asks about a listing.</summary>
public sealed class EnquireController(ReadListing read, ReadParties parties, AskAboutListing ask, ReadEnquiries enquiries) : ExchangeController
{
    [HttpGet("/listings/{id}/enquire")]
    public Task<IResult> New(ListingId id) => PageAsync(id);

    [HttpPost("/listings/{id}/enquire")]
    public async Task<IResult> Ask(ListingId id, [FromForm] EnquireForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(id, Form());
        var asked = await ask.RunAsync(form.For(Actor, id), Gone);
        return asked.Is(out var enquiry, out var no) ? To(Paths.Enquiry(enquiry)) : await PageAsync(id, Form(no));
    }

    private async Task<IResult> PageAsync(ListingId id, FormState? form = null)
    {
        if (await read.RunAsync(id, Actor, Gone) is not { } page) return NotThere();
        if (page.Owner == Actor.Party) return Refuse(new Refusals(EnquiryRefusals.OwnListing));
        if (!Actor.MayBuyFor(Actor.Party)) return Refuse(new Refusals(EnquiryRefusals.NotABuyer));
        return EnquirePage.For(page, await parties.NameAsync(page.Owner, Gone), await enquiries.StandingAsync(id, Actor, Gone), form);
    }
}
