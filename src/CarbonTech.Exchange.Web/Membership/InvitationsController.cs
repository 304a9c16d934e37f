using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Accounts;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>Inviting colleagues, and joining by an invitation.</summary>
public sealed class InvitationsController(InviteColleague invite, WithdrawInvitation withdraw, AcceptInvitation accept, InvitationDesk desk, CurrentActor current) : ExchangeController
{
    public sealed record InviteForm(ActId ActId, string? Email, Roles[]? Roles)
    {
        public Roles All => (Roles ?? []).Aggregate(Kernel.Roles.None, (set, one) => set | one);
    }

    [HttpPost(Paths.Invite)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> Invite([FromForm] InviteForm form)
    {
        var done = await invite.RunAsync(new(Actor, form.ActId, Actor.Party, form.Email ?? "", form.All), Gone);
        if (!done.Is(out var invitation, out var no)) return MyPartyPage.For(await desk.MineAsync(Actor, Gone), Paths.Invite, Form(no));
        await desk.SendAsync(invitation, Gone);
        return To(Paths.MyParty + "#invitations");
    }

    [HttpPost(Paths.SendInvitation)]
    [EnableRateLimiting(Limits.Attempts)]
    public async Task<IResult> Send(InvitationId invitation)
    {
        if ((await desk.MineAsync(Actor, Gone)).Invitations.All(i => i.Id != invitation)) return NotThere();
        await desk.SendAsync(invitation, Gone);
        return SaidPage.For("invitation.sent", good: true, Paths.MyParty);
    }

    [HttpPost(Paths.WithdrawInvitation)]
    public async Task<IResult> Withdraw(ActId actId, InvitationId invitation) =>
        (await withdraw.RunAsync(new(Actor, actId, invitation), Gone)).IsRefused(out var no) ? Refuse(no) : To(Paths.MyParty + "#invitations");

    [HttpGet("/invitations/{id}")]
    [AllowAnonymous]
    public async Task<IResult> Invitation(InvitationId id) => await desk.FindAsync(id, Gone) is { } invitation ? InvitationPage.For(invitation, current.Me) : NotThere();

    [HttpPost("/invitations/{id}/accept")]
    public async Task<IResult> Accept(InvitationId id, ActId actId)
    {
        var done = await accept.RunAsync(new(Actor, actId, id), Gone);
        if (done.Is(out var party, out var no))
        {
            Acting.Choose(HttpContext, party);
            return To(Paths.MyParty);
        }

        return await desk.FindAsync(id, Gone) is { } invitation ? InvitationPage.For(invitation, current.Me, Form(no)) : NotThere();
    }
}
