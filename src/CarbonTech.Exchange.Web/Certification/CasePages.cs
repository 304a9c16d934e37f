using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>A case as a page, the page of one act of it, of one item, of one nonconformity; not there for whom the case is not.</summary>
public sealed class CasePages(ReadCase read)
{
    public async Task<IResult> ShowAsync(CaseId id, Actor actor, FormState? form, CancellationToken ct) =>
        await read.RunAsync(id, actor, ct) is { } view ? CasePage.For(view, form) : ErrorPage.For(StatusCodes.Status404NotFound);

    /// <summary>Whether the act is this reader's and can be done now.</summary>
    public async Task<bool> MayAsync(CaseId id, string name, Actor actor, CancellationToken ct) =>
        CaseDeed.Find(name) is { } deed && await read.RunAsync(id, actor, ct) is { } view && deed.May(view);

    /// <summary>The act's page; the case itself when the act is not this reader's, or not now.</summary>
    public async Task<IResult> DeedAsync(CaseId id, string name, Actor actor, FormState? form, CancellationToken ct)
    {
        if (CaseDeed.Find(name) is not { } deed || await read.RunAsync(id, actor, ct) is not { } view) return ErrorPage.For(StatusCodes.Status404NotFound);
        return deed.May(view) ? CaseDeedPage.For(view, deed, form) : CasePage.For(view, form);
    }

    public async Task<IResult> ItemAsync(CaseId id, string item, Actor actor, FormState? form, CancellationToken ct) =>
        await read.RunAsync(id, actor, ct) is { } view && view.Scheme.Find(item) is { } found ? CaseItemPage.For(view, found, form) : ErrorPage.For(StatusCodes.Status404NotFound);

    public async Task<IResult> NonconformityAsync(CaseId id, int number, Actor actor, FormState? form, string? failed, CancellationToken ct) =>
        await FindAsync(id, number, actor, ct) is var (view, found) ? NonconformityPage.For(view, found, failed, form) : ErrorPage.For(StatusCodes.Status404NotFound);

    /// <summary>A nonconformity by its number in the case.</summary>
    public async Task<(CaseView View, CaseView.NonconformityLine Line)?> FindAsync(CaseId id, int number, Actor actor, CancellationToken ct) =>
        await read.RunAsync(id, actor, ct) is { } view && view.Nonconformities.FirstOrDefault(n => n.Number == number) is { } found ? (view, found) : null;

    /// <summary>A text that is signed only after it was shown once more.</summary>
    public async Task<IResult> SureAsync(CaseId id, DecideForm form, Actor actor, CancellationToken ct) =>
        await read.RunAsync(id, actor, ct) is { } view ? DecideSurePage.For(view, form) : ErrorPage.For(StatusCodes.Status404NotFound);
}
