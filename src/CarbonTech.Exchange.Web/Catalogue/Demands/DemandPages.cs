using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>A demand's page with what belongs to it, and again with what was typed when its end was refused.</summary>
public sealed class DemandPages(ReadDemand read, ReadParties parties, ReadResponses responses)
{
    public Task<DemandPage?> FindAsync(DemandId id, Actor actor, CancellationToken ct) => read.RunAsync(id, actor, ct);

    public async Task<IResult> ShowAsync(DemandId id, Actor actor, CancellationToken ct) =>
        await FindAsync(id, actor, ct) is { } page ? await OfAsync(page, actor, null, null, ct) : ErrorPage.For(StatusCodes.Status404NotFound);

    /// <summary>The publisher's page with the refusal and what was typed; for everyone else the refusal alone.</summary>
    /// <param name="failed">The act that was refused: close or reopen.</param>
    public async Task<IResult> AgainAsync(DemandId id, Actor actor, string failed, Refusals no, FormState form, CancellationToken ct) =>
        await FindAsync(id, actor, ct) is { IsMine: true } page && DemandRules.MayPublish(actor) ? await OfAsync(page, actor, failed, form, ct) : Refused.Page(no);

    private async Task<IResult> OfAsync(DemandPage page, Actor actor, string? failed, FormState? form, CancellationToken ct) =>
        OneDemandPage.For(page, await parties.NameAsync(page.Publisher, ct), actor, await responses.MineToAsync(page.Id, actor, ct), failed, form);
}
