using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The decision and its two signatures; the text is shown once more before it is signed.</summary>
public sealed class CaseDecisionController(CasePages pages, SignDecision sign, CountersignDecision countersign, SendBackDecision sendBack, RefuseCase refuse) : CaseController(pages)
{
    [HttpPost("/certification/{id}/decide")]
    public async Task<IResult> Decide(CaseId id, [FromForm] DecideForm form)
    {
        if (form.Change) return await AgainAsync(id, "decide");
        // Whoever may not decide now is refused by name where everyone is: by the use case. Only whoever may is shown the text once more.
        if (form.Sure || !await CasePages.MayAsync(id, "decide", Actor, Gone)) return await SaidAsync(id, "decide", await sign.RunAsync(form.For(Actor, id), Gone));
        return form.Check() is { Any: true } no ? await AgainAsync(id, "decide", no) : await CasePages.SureAsync(id, form, Actor, Gone);
    }

    [HttpPost("/certification/{id}/countersign")]
    public async Task<IResult> Countersign(CaseId id, ActId actId, int seen, string? digest) =>
        await SaidAsync(id, "countersign", await countersign.RunAsync(new(Actor, actId, id, seen, digest ?? ""), Gone));

    [HttpPost("/certification/{id}/send-back")]
    public async Task<IResult> SendBack(CaseId id, ActId actId, int seen, string? digest, string? reason) =>
        await SaidAsync(id, "send-back", await sendBack.RunAsync(new(Actor, actId, id, seen, digest ?? "", reason ?? ""), Gone));

    [HttpPost("/certification/{id}/refuse")]
    public async Task<IResult> Refuse(CaseId id, ActId actId, int seen, string? reasonZh, string? reasonEn) =>
        await SaidAsync(id, "refuse", await refuse.RunAsync(new(Actor, actId, id, seen, reasonZh ?? "", reasonEn), Gone));
}
