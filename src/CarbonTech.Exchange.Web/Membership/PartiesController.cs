using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Accounts;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>Applying for a party, and the page that everyone sees of one.</summary>
public sealed class PartiesController(ApplyForParty apply, ApplyAgain again, ReadParty read) : ExchangeController
{
    [HttpGet(Paths.ApplyForParty)]
    public IResult Apply() => ApplyPage.For();

    [HttpPost(Paths.ApplyForParty)]
    public async Task<IResult> Apply([FromForm] ApplyForm form)
    {
        if (!ModelState.IsValid) return ApplyPage.For(form: Form());
        var done = await apply.RunAsync(new(Actor, form.ActId, form.Profile), Gone);
        if (!done.Is(out var party, out var no)) return ApplyPage.For(form: Form(no));
        Acting.Choose(HttpContext, party);
        return To(Paths.MyParty);
    }

    [HttpGet("/parties/{id}/application")]
    public async Task<IResult> Again(PartyId id) =>
        await read.RunAsync(id, Actor, Gone) is { Status: PartyStatus.Refused } party && Actor.Party == id ? ApplyPage.For(party) : NotThere();

    [HttpPost("/parties/{id}/application")]
    public async Task<IResult> Again(PartyId id, [FromForm] ApplyForm form)
    {
        if (await read.RunAsync(id, Actor, Gone) is not { } party) return NotThere();
        if (!ModelState.IsValid) return ApplyPage.For(party, Form());
        var done = await again.RunAsync(new(Actor, form.ActId, id, form.Seen, form.Profile), Gone);
        return done.IsRefused(out var no) ? ApplyPage.For(party, Form(no)) : To(Paths.MyParty);
    }

    [HttpGet("/parties/{id}")]
    [AllowAnonymous]
    public async Task<IResult> Party(PartyId id) => await read.RunAsync(id, Actor, Gone) is { } party ? PublicPartyPage.For(party) : NotThere();
}
