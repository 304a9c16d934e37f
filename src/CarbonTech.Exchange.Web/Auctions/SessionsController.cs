using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Sessions and rules for everyone; what is mine for whoever signed in.</summary>
public sealed class SessionsController(ReadSessions sessions, ReadSession session, ReadRules rules, ReadMyLots mine, TimeProvider clock) : ExchangeController
{
    [AllowAnonymous]
    [HttpGet(Paths.Sessions)]
    public async Task<IResult> List() => SessionsPage.For(await sessions.RunAsync(Actor, Gone), Actor);

    [AllowAnonymous]
    [HttpGet("/sessions/{id}")]
    public async Task<IResult> Show(SessionId id) => await session.RunAsync(id, Actor, Gone) is { } found ? SessionPage.For(found, Actor, clock.GetUtcNow()) : NotThere();

    [AllowAnonymous]
    [HttpGet("/rules/{version}")]
    public async Task<IResult> Rules(string version) => await rules.RunAsync(version, Gone) is { } found ? RulesPage.For(found) : NotThere();

    [HttpGet(Paths.MyLots)]
    public async Task<IResult> Mine() => MyLotsPage.For(await mine.RunAsync(Actor, Gone));
}
