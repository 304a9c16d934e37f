using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>What the applicant does: accept the quotation, withdraw; and evidence from either side.</summary>
public sealed class CaseApplicantController(CasePages pages, AcceptQuotation accept, WithdrawCase withdraw, AddEvidence add, EvidenceDoor door) : CaseController(pages)
{
    [HttpPost("/certification/{id}/accept")]
    public async Task<IResult> Accept(CaseId id, ActId actId, string? digest) => await SaidAsync(id, "accept", await accept.RunAsync(new(Actor, actId, id, digest ?? ""), Gone));

    [HttpPost("/certification/{id}/withdraw")]
    public async Task<IResult> Withdraw(CaseId id, ActId actId, int seen, string? reason) => await SaidAsync(id, "withdraw", await withdraw.RunAsync(new(Actor, actId, id, seen, reason), Gone));

    [HttpPost("/certification/{id}/evidence")]
    [RequestSizeLimit(EvidenceDoor.Largest)]
    public async Task<IResult> Evidence(CaseId id, ActId actId, string? item, IFormFileCollection? files)
    {
        var stored = await door.StoreAsync(files, Gone);
        return await SaidAsync(id, "evidence", await add.RunAsync(new(Actor, actId, id, item, stored), Gone));
    }
}
