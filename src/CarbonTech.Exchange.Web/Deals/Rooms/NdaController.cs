using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>The agreement to keep secrets: asked for, read, signed after being asked once more.</summary>
public sealed class NdaController(ReadRoom read, AskNda ask, SignNda sign, ReadParties parties, ReadPeople people) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/nda")]
    public Task<IResult> Show(DealId id, bool sure) => AgainAsync(id, sure);

    [HttpPost(Paths.Deals + "/{id}/room/nda")]
    public async Task<IResult> Ask(DealId id, ActId actId, int seen, int years)
    {
        var done = await ask.RunAsync(new(Actor, actId, id, seen, years), Gone);
        return done.IsRefused(out var no) ? Refuse(no) : To(Paths.DealNda(id));
    }

    [HttpPost(Paths.Deals + "/{id}/nda")]
    public async Task<IResult> Sign(DealId id, ActId actId, string? digest)
    {
        var done = await sign.RunAsync(new(Actor, actId, id, digest ?? ""), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, false, Form(no)) : To(Paths.DealNda(id));
    }

    private async Task<IResult> AgainAsync(DealId id, bool sure, FormState? form = null)
    {
        if (await read.NdaAsync(id, Actor, Gone) is not { } nda) return NotThere();
        return NdaPageView.For(nda, await TalkNames.ReadAsync(parties, people, nda.Deal, nda.Signatures.Select(s => s.Person), [], Gone), sure, form);
    }
}
