using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>Public notices as anyone may read them, their files, and the operator's list of objections.</summary>
public sealed class PublicNoticesController(ReadPublicNotices read, WithdrawNotice withdraw, ReadParties parties, Uploads uploads) : ExchangeController
{
    [HttpGet(Paths.PublicNotices)]
    [AllowAnonymous]
    public async Task<IResult> All(bool over = false, int page = 1)
    {
        var lines = await read.AllAsync(!over, page, Gone);
        return NoticesPage.For(lines, await read.CountsAsync(Gone), await NamesAsync(lines), over, page);
    }

    [HttpGet(Paths.PublicNotices + "/{id}")]
    [AllowAnonymous]
    public Task<IResult> One(PublicNoticeId id) => PageAsync(id);

    [HttpGet(Paths.PublicNotices + "/{id}/papers/{digest}")]
    [AllowAnonymous]
    public async Task<IResult> Paper(PublicNoticeId id, string digest) =>
        await read.PaperAsync(id, digest, Actor, Gone) is { } paper ? await uploads.SendAsync(paper.Digest, paper.Name, Gone) : NotThere();

    [HttpPost(Paths.PublicNotices + "/{id}/withdraw")]
    public async Task<IResult> Withdraw(PublicNoticeId id, ActId actId, int seen, string? reason)
    {
        var done = await withdraw.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone);
        return done.IsRefused(out var no) ? await PageAsync(id, Form(no)) : To(Paths.PublicNotice(id));
    }

    [HttpGet(Paths.Objections)]
    public async Task<IResult> Objections()
    {
        if (!Actor.MayAudit) return Refuse(new(MembershipRefusals.NotOperator));
        var lines = await read.ObjectedAsync(Actor, Gone);
        return ObjectionsPage.For(lines, await NamesAsync(lines));
    }

    private async Task<IResult> PageAsync(PublicNoticeId id, FormState? form = null) => await read.OneAsync(id, Actor, Gone) is { } page
        ? NoticePage.For(page, await Names.ReadAsync(parties, page.Objections.Select(o => o.Party).Append(page.Notice.Owner), Gone), form)
        : NotThere();

    private Task<Names> NamesAsync(IEnumerable<PublicNoticeLine> lines) => Names.ReadAsync(parties, lines.Select(l => (PartyId?)l.Owner), Gone);
}
