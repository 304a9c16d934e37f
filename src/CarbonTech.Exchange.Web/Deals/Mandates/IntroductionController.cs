using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>One introduction: the record, its evidence, and what an introduced party says against it.</summary>
public sealed class IntroductionController(ReadIntroductions read, ObjectToIntroduction objection, ReadParties parties, Uploads uploads) : ExchangeController
{
    [HttpGet("/introductions/{id}")]
    public Task<IResult> One(IntroductionId id) => PageAsync(id);

    [HttpGet("/introductions/{id}/evidence")]
    public async Task<IResult> Evidence(IntroductionId id) =>
        await read.OneAsync(id, Actor, Gone) is { Evidence: var paper } ? await uploads.SendAsync(paper.Digest, paper.Name, Gone) : NotThere();

    [HttpPost("/introductions/{id}/object")]
    public async Task<IResult> Object(IntroductionId id, ActId actId, string? text)
    {
        var done = await objection.RunAsync(new(Actor, actId, id, text ?? ""), Gone);
        return done.IsRefused(out var no) ? await PageAsync(id, Form(no)) : To(Paths.Introduction(id));
    }

    private async Task<IResult> PageAsync(IntroductionId id, FormState? form = null) => await read.OneAsync(id, Actor, Gone) is { } it
        ? IntroductionPage.For(it, await Names.ReadAsync(parties, [it.Seller, it.Buyer, it.Brokerage], Gone), form)
        : NotThere();
}
