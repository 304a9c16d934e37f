using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>The operator drafts and changes sessions.</summary>
public sealed class SessionDeskController(OpenSession open, ChangeSession change, ReadSession read, ReadRules rules, TimeProvider clock) : ExchangeController
{
    [HttpGet(Paths.NewSession)]
    public async Task<IResult> New() => Actor.IsOperator ? await AgainAsync(null, SessionForm.Proposed(clock.GetUtcNow())) : NotThere();

    [HttpPost(Paths.NewSession)]
    public async Task<IResult> Open([FromForm] SessionForm form)
    {
        if (!Actor.IsOperator) return Refuse(new Refusals(MembershipRefusals.NotOperator));
        if (!ModelState.IsValid) return await AgainAsync(null, form, Form());
        var done = await open.RunAsync(form.Open(Actor), Gone);
        return done.Is(out var id, out var no) ? To(Paths.Session(id)) : await AgainAsync(null, form, Form(no));
    }

    [HttpGet("/sessions/{id}/edit")]
    public async Task<IResult> Edit(SessionId id) => Actor.IsOperator && await read.RunAsync(id, Actor, Gone) is { Status: SessionStatus.Draft } found
        ? await AgainAsync(id, SessionForm.Of(found))
        : NotThere();

    [HttpPost("/sessions/{id}/edit")]
    public async Task<IResult> Change(SessionId id, [FromForm] SessionForm form)
    {
        if (!Actor.IsOperator) return Refuse(new Refusals(MembershipRefusals.NotOperator));
        if (!ModelState.IsValid) return await AgainAsync(id, form, Form());
        var done = await change.RunAsync(form.Change(Actor, id), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, form, Form(no)) : To(Paths.Session(id));
    }

    private async Task<IResult> AgainAsync(SessionId? id, SessionForm values, FormState? form = null) =>
        SessionFormPage.For(id, values, await rules.VersionsAsync(Gone), form);
}
