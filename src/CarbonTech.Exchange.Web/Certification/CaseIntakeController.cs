using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The review of an application by the body: take up, quote, decline.</summary>
public sealed class CaseIntakeController(CasePages pages, TakeUpCase take, QuoteCase quote, DeclineCase decline) : CaseController(pages)
{
    [HttpPost("/certification/{id}/take-up")]
    public async Task<IResult> TakeUp(CaseId id, ActId actId, int seen) => await SaidAsync(id, "take-up", await take.RunAsync(new(Actor, actId, id, seen), Gone));

    [HttpPost("/certification/{id}/quote")]
    public async Task<IResult> Quote(CaseId id, [FromForm] QuoteForm form) =>
        ModelState.IsValid ? await SaidAsync(id, "quote", await quote.RunAsync(form.For(Actor, id), Gone)) : await AgainAsync(id, "quote");

    [HttpPost("/certification/{id}/decline")]
    public async Task<IResult> Decline(CaseId id, ActId actId, int seen, string? reason) =>
        await SaidAsync(id, "decline", await decline.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone));
}
