using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>What the controllers of a case share: after an act back to the case, or the act's page again with the refusals.</summary>
public abstract class CaseController(CasePages pages) : ExchangeController
{
    protected CasePages CasePages => pages;

    protected async Task<IResult> SaidAsync<T>(CaseId id, string deed, Result<T> done) => done.IsRefused(out var no) ? await AgainAsync(id, deed, no) : To(Paths.Case(id));

    protected Task<IResult> AgainAsync(CaseId id, string deed, Refusals? no = null) => pages.DeedAsync(id, deed, Actor, Form(no), Gone);
}
