using CarbonTech.Exchange.Certification;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The figures of an evaluation: what the reduction follows from, and other parameters.</summary>
public sealed class CaseFiguresController(CasePages pages, EnterReduction enter, SetParameters set) : CaseController(pages)
{
    [HttpPost("/certification/{id}/figures")]
    public async Task<IResult> Figures(CaseId id, [FromForm] FiguresForm form) =>
        ModelState.IsValid ? await SaidAsync(id, "figures", await enter.RunAsync(form.For(Actor, id), Gone)) : await AgainAsync(id, "figures");

    [HttpPost("/certification/{id}/parameters")]
    public async Task<IResult> Parameters(CaseId id, [FromForm] ParametersForm form) =>
        ModelState.IsValid ? await SaidAsync(id, "parameters", await set.RunAsync(form.For(Actor, id), Gone)) : await AgainAsync(id, "parameters");
}
