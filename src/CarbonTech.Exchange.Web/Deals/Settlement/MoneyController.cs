using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The money of a deal: its schedule, the files that evidence it, and the pages of acts.</summary>
public sealed class MoneyController(MoneyScene scene, ReadSettlement read, DealFileDoor door) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/money")]
    public Task<IResult> One(DealId id) => scene.PageAsync(id, Actor, Gone);

    [HttpGet(Paths.Deals + "/{id}/money/papers/{paper}")]
    public async Task<IResult> Paper(DealId id, SettlementPaperId paper) =>
        await read.PaperAsync(id, paper, Actor, Gone) is { } found ? await door.SendAsync(new(found.Digest, found.Name, found.MediaType, found.Size), Gone) ?? NotThere() : NotThere();

    [HttpGet(Paths.Deals + "/{id}/money/{act}/{row:guid}")]
    public Task<IResult> Act(DealId id, MoneyAct act, Guid row) => Enum.IsDefined(act) ? scene.ActAsync(id, act, row, Actor, null, Gone) : Task.FromResult(NotThere());
}
