using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Nonconformities: raised by an assessor, answered by the applicant, closed or handed back.</summary>
public sealed class NonconformitiesController(CasePages pages, RaiseNonconformity raise, AnswerNonconformity answer, JudgeNonconformity judge, EvidenceDoor door) : CaseController(pages)
{
    [HttpPost("/certification/{id}/nonconformity")]
    public async Task<IResult> Raise(CaseId id, ActId actId, string? item, Severity severity, string? text) =>
        await SaidAsync(id, "nonconformity", await raise.RunAsync(new(Actor, actId, id, item, severity, text ?? ""), Gone));

    [HttpPost("/certification/{id}/nonconformities/{number:int}/answer")]
    [RequestSizeLimit(EvidenceDoor.Largest)]
    public async Task<IResult> Answer(CaseId id, int number, ActId actId, int seen, [Bind(Prefix = "Action")] string? text, IFormFileCollection? files)
    {
        if (await CasePages.FindAsync(id, number, Actor, Gone) is not var (_, found)) return NotThere();
        var stored = await door.StoreAsync(files, Gone);
        var done = await answer.RunAsync(new(Actor, actId, found.Id, seen, text ?? "", stored), Gone);
        return done.IsRefused(out var no) ? await CasePages.NonconformityAsync(id, number, Actor, Form(no), "answer", Gone) : To(Paths.Case(id));
    }

    [HttpPost("/certification/{id}/nonconformities/{number:int}/judge")]
    public async Task<IResult> Judge(CaseId id, int number, ActId actId, int seen, bool? close, string? verdict)
    {
        if (close is not { } closes) return await CasePages.NonconformityAsync(id, number, Actor, Form(new(KernelRefusals.Required(nameof(JudgeNonconformity.Input.Close)))), "judge", Gone);
        if (await CasePages.FindAsync(id, number, Actor, Gone) is not var (_, found)) return NotThere();
        var done = await judge.RunAsync(new(Actor, actId, found.Id, seen, closes, verdict ?? ""), Gone);
        return done.IsRefused(out var no) ? await CasePages.NonconformityAsync(id, number, Actor, Form(no), "judge", Gone) : To(Paths.Case(id));
    }
}
