using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>The operator announces and cancels sessions and publishes rules.</summary>
public sealed class AnnounceController(ReadSession read, AnnounceSession announce, CancelSession cancel, PublishRules publish, TimeProvider clock) : ExchangeController
{
    [HttpGet("/sessions/{id}/announce")]
    public async Task<IResult> Ask(SessionId id) =>
        Actor.IsOperator && await read.RunAsync(id, Actor, Gone) is { Status: SessionStatus.Draft } found ? AnnouncePage.For(found) : NotThere();

    [HttpPost("/sessions/{id}/announce")]
    public async Task<IResult> Announce(SessionId id, ActId actId, int seen)
    {
        var done = await announce.RunAsync(new(Actor, actId, id, seen), Gone);
        if (!done.IsRefused(out var no)) return To(Paths.Session(id));
        return Actor.IsOperator && await read.RunAsync(id, Actor, Gone) is { } found ? AnnouncePage.For(found, Form(no)) : Refuse(no);
    }

    [HttpPost("/sessions/{id}/cancel")]
    public async Task<IResult> Cancel(SessionId id, ActId actId, string? reason)
    {
        var done = await cancel.RunAsync(new(Actor, actId, id, reason ?? ""), Gone);
        if (!done.IsRefused(out var no)) return To(Paths.Session(id));
        return Actor.IsOperator && await read.RunAsync(id, Actor, Gone) is { MayBeCancelled: true } found ? SessionPage.For(found, Actor, clock.GetUtcNow(), Form(no)) : Refuse(no);
    }

    [HttpGet(Paths.NewRules)]
    public IResult NewRules() => Actor.IsOperator ? RulesFormPage.For() : NotThere();

    [HttpPost(Paths.NewRules)]
    public async Task<IResult> Publish(ActId actId, string? version, string? textZh, string? textEn)
    {
        var done = await publish.RunAsync(new(Actor, actId, version ?? "", textZh ?? "", textEn ?? ""), Gone);
        return done.IsRefused(out var no) ? RulesFormPage.For(Form(no)) : To(Paths.Rules(version!.Trim()));
    }
}
