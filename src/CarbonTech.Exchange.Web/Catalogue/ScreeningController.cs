using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The operator's screening desk: what waits, and the verdict on one.</summary>
public sealed class ScreeningController(ReadScreening desk, ReadListing read, ReadParties parties, Verdicts verdicts) : ExchangeController
{
    [HttpGet(Paths.Screening)]
    public async Task<IResult> Waiting()
    {
        if (!Actor.MayAudit) return Refuse(new Refusals(CatalogueRefusals.NotOperator));
        var (waiting, sample) = (await desk.WaitingAsync(Actor, Gone), await desk.ToSampleAsync(Actor, Gone));
        var names = await parties.NamesAsync([.. waiting.Concat(sample).Select(l => l.Owner).Distinct()], Gone);
        return ScreeningPage.For(waiting, sample, names, await desk.CountsAsync(Actor, Gone));
    }

    [HttpGet("/operator/screening/{id}")]
    public Task<IResult> One(ListingId id) => PageAsync(id);

    [HttpPost("/operator/screening/{id}/{verb}")]
    public async Task<IResult> Decide(ListingId id, string verb, [FromForm] VerdictForm form)
    {
        form.Comments = VerdictForm.Read(Request.Form, ModelState);
        if (await verdicts.RunAsync(Actor, id, verb, form, Gone) is not { } done) return NotThere();
        if (done.IsRefused(out var no)) return await PageAsync(id, Form(no));
        return To(verb is "take" or "suspend" or "resume" ? Paths.Screen(id) : Paths.Screening);
    }

    private async Task<IResult> PageAsync(ListingId id, FormState? form = null)
    {
        if (!Actor.MayAudit) return Refuse(new Refusals(CatalogueRefusals.NotOperator));
        return await read.RunAsync(id, Actor, Gone) is { } page ? ScreenOnePage.For(page, await parties.NameAsync(page.Owner, Gone), form) : NotThere();
    }
}
