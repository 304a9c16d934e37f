using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>Demands as anyone may read them.</summary>
[AllowAnonymous]
public sealed class DemandsController(ReadDemands list, DemandPages pages) : ExchangeController
{
    [HttpGet(Paths.Demands)]
    public async Task<IResult> All()
    {
        var address = DemandAddress.Read(Request.Query);
        return DemandsPage.For(await list.RunAsync(address.Query, Gone), address, Actor);
    }

    [HttpGet("/demands/{id}")]
    public Task<IResult> One(DemandId id) => pages.ShowAsync(id, Actor, Gone);
}
