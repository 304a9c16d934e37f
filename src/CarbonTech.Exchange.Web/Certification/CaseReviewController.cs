using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The review by another person.</summary>
public sealed class CaseReviewController(CasePages pages, PassReview pass, ReturnEvaluation giveBack) : CaseController(pages)
{
    [HttpPost("/certification/{id}/pass")]
    public async Task<IResult> Pass(CaseId id, ActId actId, int seen, string? digest, string? comments) =>
        await SaidAsync(id, "pass", await pass.RunAsync(new(Actor, actId, id, seen, digest ?? "", comments), Gone));

    [HttpPost("/certification/{id}/return")]
    public async Task<IResult> Return(CaseId id, ActId actId, int seen, string? comments) =>
        await SaidAsync(id, "return", await giveBack.RunAsync(new(Actor, actId, id, seen, comments ?? ""), Gone));
}
