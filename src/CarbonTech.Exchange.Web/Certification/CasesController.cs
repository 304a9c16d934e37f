using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Lists of cases, a case, the pages of its acts, its evidence.</summary>
public sealed class CasesController(ReadCases list, CasePages pages, EvidenceDoor evidence) : CaseController(pages)
{
    [HttpGet(Paths.Certification)]
    public async Task<IResult> All(CaseSide? side, CaseStatus? status, int page = 1)
    {
        var chosen = side ?? CaseSides.First(Actor);
        if (!CaseSides.Of(Actor).Contains(chosen)) chosen = CaseSides.First(Actor);
        return CasesPage.For(chosen, status, page, await list.RunAsync(Actor, chosen, status, page, Gone), await list.WaitingAsync(Actor, Gone));
    }

    [HttpGet("/certification/{id}")]
    public Task<IResult> One(CaseId id) => CasePages.ShowAsync(id, Actor, null, Gone);

    [HttpGet("/certification/{id}/{deed}")]
    public Task<IResult> Deed(CaseId id, string deed) => CasePages.DeedAsync(id, deed, Actor, null, Gone);

    [HttpGet("/certification/{id}/items/{item}")]
    public Task<IResult> Item(CaseId id, string item) => CasePages.ItemAsync(id, item, Actor, null, Gone);

    [HttpGet("/certification/{id}/nonconformities/{number:int}")]
    public Task<IResult> Nonconformity(CaseId id, int number) => CasePages.NonconformityAsync(id, number, Actor, null, null, Gone);

    [HttpGet("/certification/{id}/evidence/{digest}")]
    public async Task<IResult> File(CaseId id, string digest) => await evidence.SendAsync(id, digest, Actor, Gone) ?? NotThere();
}
