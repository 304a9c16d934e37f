using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>Listings as anyone may read them, each reader by his tier.</summary>
[AllowAnonymous]
public sealed class ListingsController(ReadListing read, ReadParties parties) : ExchangeController
{
    [HttpGet("/listings/{id}")]
    public async Task<IResult> One(ListingId id) => await read.RunAsync(id, Actor, Gone) is { } page
        ? OneListingPage.For(page, await parties.NameAsync(page.Owner, Gone), ListingActions.Of(page, Actor))
        : NotThere();
}
