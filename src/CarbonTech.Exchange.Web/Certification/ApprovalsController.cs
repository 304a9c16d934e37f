using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The operator's approvals of bodies.</summary>
public sealed class ApprovalsController(ReadBodies bodies, ApproveBody approve, ChangeApproval change, ApprovalSteps steps) : ExchangeController
{
    [HttpGet(Paths.Approvals)]
    public async Task<IResult> All() => Actor.MayAudit ? ApprovalsPage.For(await bodies.AllAsync(Actor, Gone)) : Refuse(new(MembershipRefusals.NotOperator));

    [HttpGet("/operator/bodies/{body}")]
    public Task<IResult> One(PartyId body) => AgainAsync(body);

    [HttpPost("/operator/bodies/{body}")]
    public async Task<IResult> Approve(PartyId body, [FromForm] ApprovalForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync(body, "approve", Form());
        var done = await approve.RunAsync(new(Actor, form.ActId, body, form.Capacity, form.Terms), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(body, "approve", Form(no)) : To(Paths.ApprovalsOf(body));
    }

    [HttpPost("/operator/bodies/{body}/{approval}/change")]
    public async Task<IResult> Change(PartyId body, ApprovalId approval, [FromForm] ApprovalForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync(body, $"change {approval}", Form());
        var done = await change.RunAsync(new(Actor, form.ActId, approval, form.Seen, form.Terms), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(body, $"change {approval}", Form(no)) : To(Paths.ApprovalsOf(body));
    }

    [HttpPost("/operator/bodies/{body}/{approval}/{step:regex(^(suspend|resume|withdraw)$)}")]
    public async Task<IResult> Step(PartyId body, ApprovalId approval, string step, ActId actId, int seen, string? reason)
    {
        var done = await steps.RunAsync(step, Actor, actId, approval, seen, reason ?? "", Gone);
        return done.IsRefused(out var no) ? await AgainAsync(body, $"{step} {approval}", Form(no)) : To(Paths.ApprovalsOf(body));
    }

    private async Task<IResult> AgainAsync(PartyId body, string? failed = null, FormState? form = null)
    {
        if (!Actor.MayAudit) return Refuse(new(MembershipRefusals.NotOperator));
        return await bodies.OneAsync(body, Gone) is { } line ? ApprovalPage.For(line, failed, form) : NotThere();
    }
}
