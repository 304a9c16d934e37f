using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Approved bodies with their scope, for anyone.</summary>
[AllowAnonymous]
public sealed class BodiesController(ReadBodies bodies) : ExchangeController
{
    [HttpGet(Paths.Bodies)]
    public async Task<IResult> All() => BodiesPage.For(await bodies.RunAsync(Gone));
}
