using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Certification;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>Listings as anyone may read them, each reader by his tier.</summary>
[AllowAnonymous]
public sealed class ListingsController(ReadListing read, ReadParties parties, ReadListingMarks marks, CountViews views, ReadInterest interest) : ExchangeController
{
    [HttpGet("/listings/{id}")]
    public async Task<IResult> One(ListingId id)
    {
        if (await read.RunAsync(id, Actor, Gone) is not { } page) return NotThere();
        views.Note(page, Actor);
        return OneListingPage.For(page, await parties.NameAsync(page.Owner, Gone), await marks.OfAsync(id, Gone), ListingActions.Of(page, Actor), page.SeesAll ? await interest.RunAsync(id, Actor, Gone) : null);
    }
}
