using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>Demands as anyone may read them.</summary>
[AllowAnonymous]
public sealed class DemandsController(ReadDemands list, ReadDemand read, ReadParties parties, ReadResponses responses) : ExchangeController
{
    [HttpGet(Paths.Demands)]
    public async Task<IResult> All()
    {
        var address = DemandAddress.Read(Request.Query);
        return DemandsPage.For(await list.RunAsync(address.Query, Gone), address, Actor);
    }

    [HttpGet("/demands/{id}")]
    public async Task<IResult> One(DemandId id) => await read.RunAsync(id, Actor, Gone) is { } page
        ? OneDemandPage.For(page, await parties.NameAsync(page.Publisher, Gone), Actor, await responses.MineToAsync(id, Actor, Gone))
        : NotThere();
}
