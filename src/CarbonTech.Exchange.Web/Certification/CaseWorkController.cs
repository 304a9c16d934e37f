using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The evaluators' work: plan, items, submission.</summary>
public sealed class CaseWorkController(CasePages pages, PlanEvaluation plan, JudgeItem judge, SubmitEvaluation submit, EvidenceDoor door) : CaseController(pages)
{
    [HttpPost("/certification/{id}/plan")]
    public async Task<IResult> Plan(CaseId id, ActId actId, int seen, [Bind(Prefix = "Plan")] string? text) => await SaidAsync(id, "plan", await plan.RunAsync(new(Actor, actId, id, seen, text ?? ""), Gone));

    [HttpPost("/certification/{id}/items/{item}")]
    [RequestSizeLimit(EvidenceDoor.Largest)]
    public async Task<IResult> Judge(CaseId id, string item, [FromForm] JudgeForm form)
    {
        var stored = await door.StoreAsync(form.Files, Gone);
        var done = await judge.RunAsync(new(Actor, form.ActId, id, form.Seen, item, form.Verdict ?? 0, form.Text ?? "", stored), Gone);
        if (done.IsRefused(out var no)) return await CasePages.ItemAsync(id, item, Actor, Form(no), Gone);
        return To(form.Next is { Length: > 0 } next ? Paths.CaseItem(id, next) : $"{Paths.Case(id)}#items");
    }

    [HttpPost("/certification/{id}/submit")]
    public async Task<IResult> Submit(CaseId id, ActId actId, int seen, int? level) =>
        ModelState.IsValid ? await SaidAsync(id, "submit", await submit.RunAsync(new(Actor, actId, id, seen, level), Gone)) : await AgainAsync(id, "submit");
}
