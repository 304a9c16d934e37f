using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>Objections to public notices, and the unit's answers.</summary>
public sealed class ObjectionsController(ReadPublicNotices read, ObjectToNotice make, AnswerObjection answer, Uploads uploads, CurrentActor me) : ExchangeController
{
    [HttpGet(Paths.PublicNotices + "/{id}/object")]
    public Task<IResult> New(PublicNoticeId id) => ObjectAsync(id);

    [HttpPost(Paths.PublicNotices + "/{id}/object")]
    [RequestSizeLimit(Uploads.LargestForm)]
    public async Task<IResult> Make(PublicNoticeId id, ActId actId, string? name, string? text, IFormFileCollection? evidence)
    {
        var papers = (await uploads.KeepAsync(evidence, Gone)).Select(u => new NoticePaper(u.Digest, u.Name, u.MediaType, u.Size)).ToList();
        var done = await make.RunAsync(new(Actor, actId, id, name ?? "", text ?? "", papers), Gone);
        return done.IsRefused(out var no) ? await ObjectAsync(id, Form(no)) : To(Paths.PublicNotice(id) + "#objections");
    }

    [HttpGet(Paths.PublicNotices + "/{id}/objections/{objection}")]
    public Task<IResult> Answer(PublicNoticeId id, ObjectionId objection) => AnswerAsync(id, objection);

    [HttpPost(Paths.PublicNotices + "/{id}/objections/{objection}")]
    public async Task<IResult> Answer(PublicNoticeId id, ObjectionId objection, ActId actId, int seen, bool? upheld, [FromForm(Name = "Answer")] string? words)
    {
        if (upheld is not { } decision) return await AnswerAsync(id, objection, Form(new(KernelRefusals.Required("Upheld"))));
        var done = await answer.RunAsync(new(Actor, actId, id, seen, objection, decision, words ?? ""), Gone);
        return done.IsRefused(out var no) ? await AnswerAsync(id, objection, Form(no)) : To(Paths.PublicNotice(id) + "#objections");
    }

    private async Task<IResult> ObjectAsync(PublicNoticeId id, FormState? form = null) =>
        await read.OneAsync(id, Actor, Gone) is { } page ? ObjectPage.For(page, me.Person, form) : NotThere();

    private async Task<IResult> AnswerAsync(PublicNoticeId id, ObjectionId objection, FormState? form = null) =>
        await read.OneAsync(id, Actor, Gone) is { IsOwner: true } page && page.Objections.FirstOrDefault(o => o.Id == objection) is { } one ? AnswerPage.For(page, one, form) : NotThere();
}
