using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>One mandate: its text, both signatures, and what ends it.</summary>
public sealed class MandateController(ReadMandates read, SignMandate sign, MandateEnds ends, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.Mandates + "/{id}")]
    public Task<IResult> One(MandateId id, bool sure = false) => PageAsync(id, sure);

    [HttpPost(Paths.Mandates + "/{id}/sign")]
    public async Task<IResult> Sign(MandateId id, ActId actId, int seen, string? digest)
    {
        var done = await sign.RunAsync(new(Actor, actId, id, seen, digest ?? ""), Gone);
        return done.IsRefused(out var no) ? await PageAsync(id, false, "sign", Form(no)) : To(Paths.Mandate(id));
    }

    [HttpPost(Paths.Mandates + "/{id}/{verb:regex(^(decline|withdraw|terminate)$)}")]
    public async Task<IResult> End(MandateId id, string verb, ActId actId, int seen, string? reason)
    {
        var done = await ends.RunAsync(verb, Actor, actId, id, seen, reason ?? "", Gone);
        return done.IsRefused(out var no) ? await PageAsync(id, false, verb, Form(no)) : To(Paths.Mandate(id));
    }

    private async Task<IResult> PageAsync(MandateId id, bool sure, string? failed = null, FormState? form = null)
    {
        if (await read.OneAsync(id, Actor, Gone) is not { } page) return NotThere();
        var ids = page.Introductions.SelectMany(i => new PartyId?[] { i.Seller, i.Buyer }).Append(page.Mandate.Client).Append(page.Mandate.Brokerage).Append(page.DecidedBy);
        return MandatePageView.For(page, await Names.ReadAsync(parties, ids, Gone), sure, failed, form);
    }
}
