using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The contract of a deal: read it, print it, be asked once more, sign it, state its registration.</summary>
public sealed class ContractsController(ReadContract read, SignContract sign, RegisterContract register, ContractDocument document, DealFileDoor door) : ExchangeController
{
    private DealNames Names => HttpContext.RequestServices.GetRequiredService<DealNames>();

    [HttpGet(Paths.Deals + "/{id}/contract")]
    public Task<IResult> One(DealId id) => PageAsync(id, null);

    [HttpGet(Paths.Deals + "/{id}/contract.pdf")]
    public async Task<IResult> Pdf(DealId id) => await read.RunAsync(id, Actor, Gone) is { Standing: { } contract } page
        ? Results.File(document.Print(page, contract, await Names.OfAsync(page, Gone)), "application/pdf", $"{contract.Number}.pdf")
        : NotThere();

    [HttpGet(Paths.Deals + "/{id}/contract/sign")]
    public Task<IResult> Sure(DealId id) => SureAsync(id, null);

    [HttpPost(Paths.Deals + "/{id}/contract/sign")]
    [RequestSizeLimit(DealFileDoor.LargestPost)]
    public async Task<IResult> Sign(DealId id, [FromForm] SignForm signature)
    {
        if (!ModelState.IsValid) return await SureAsync(id, Form());
        if (!(await door.StoreAsync(signature.File is { } posted ? [posted] : [], nameof(signature.File), Gone)).Is(out var files, out var no)) return await SureAsync(id, Form(no));
        var done = await sign.RunAsync(signature.For(Actor, id, files.Count > 0 ? files[0] : null), Gone);
        return done.IsRefused(out no) ? await SureAsync(id, Form(no)) : To(Paths.DealContract(id));
    }

    [HttpPost(Paths.Deals + "/{id}/contract/recordal")]
    public async Task<IResult> Register(DealId id, [FromForm] RecordalForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(id, Form());
        var done = await register.RunAsync(form.For(Actor, id), Gone);
        return done.IsRefused(out var no) ? await PageAsync(id, Form(no)) : To(Paths.DealContract(id));
    }

    [HttpGet(Paths.Deals + "/{id}/contract/files/{digest}")]
    public async Task<IResult> File(DealId id, string digest) => await door.SendAsync(await read.FileAsync(id, digest, Actor, Gone), Gone) ?? NotThere();

    private async Task<IResult> PageAsync(DealId id, FormState? form) =>
        await read.RunAsync(id, Actor, Gone) is { } page ? ContractPageView.For(page, await Names.OfAsync(page, Gone), form) : NotThere();

    private async Task<IResult> SureAsync(DealId id, FormState? form) => await read.RunAsync(id, Actor, Gone) switch
    {
        null => NotThere(),
        { Standing: { SignsFor: not null } contract } page => SignContractPage.For(page.Deal, contract, form),
        var page => ContractPageView.For(page, await Names.OfAsync(page, Gone), form),
    };
}
