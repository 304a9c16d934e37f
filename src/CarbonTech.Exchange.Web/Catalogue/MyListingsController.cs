using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The owner's workbench: all listings of the party, and the form of one.</summary>
public sealed class MyListingsController(ReadMyListings mine, ReadListing read, EditListing edit, WithdrawListing withdraw, VerifyListing verify) : ExchangeController
{
    [HttpGet(Paths.MyListings)]
    public async Task<IResult> Mine(ListingStatus? status, int page = 1) =>
        Actor.MaySellFor(Actor.Party) ? MyListingsPage.For(await mine.RunAsync(Actor, status, page, Gone), status, page) : Refuse(new Refusals(CatalogueRefusals.NotYours));

    [HttpGet(Paths.NewListing)]
    public IResult New() => PublishRules.Judge(Actor, Actor.Party) is { } no ? Refuse(new Refusals(no)) : ListingFormPage.For(null, EditListing.Blank);

    [HttpPost(Paths.NewListing)]
    public async Task<IResult> Draft([FromForm] ListingForm form)
    {
        var (content, unread) = ListingForm.Read(Request.Form, ModelState);
        var done = await edit.DraftAsync(Actor, form, content, unread, Gone);
        if (done.Id is not { } id) return ListingFormPage.For(null, EditListing.Blank, Again(done.No));
        return done.No.Any ? await PageAsync(id, Again(done.No)) : To(form.Submits ? Paths.Listing(id) : Paths.EditListing(id));
    }

    [HttpGet("/my/listings/{id}")]
    public Task<IResult> Edit(ListingId id) => PageAsync(id);

    [HttpPost("/my/listings/{id}")]
    public async Task<IResult> Change(ListingId id, [FromForm] ListingForm form)
    {
        var (content, unread) = ListingForm.Read(Request.Form, ModelState);
        var no = await edit.ChangeAsync(Actor, id, form, content, unread, Gone);
        return no.Any ? await PageAsync(id, Again(no)) : To(form.Submits ? Paths.Listing(id) : Paths.EditListing(id));
    }

    [HttpPost("/my/listings/{id}/withdraw")]
    public async Task<IResult> Withdraw(ListingId id, ActId actId, int seen, string? reason) =>
        (await withdraw.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone)).IsRefused(out var no) ? await PageAsync(id, Form(no)) : To(Paths.Listing(id));

    [HttpPost("/my/listings/{id}/verify")]
    public async Task<IResult> Verify(ListingId id, ActId actId, int seen, DateOnly? validUntil) => !ModelState.IsValid ? await PageAsync(id, Form())
        : (await verify.RunAsync(new(Actor, actId, id, seen, validUntil), Gone)).IsRefused(out var no) ? await PageAsync(id, Form(no)) : To(Paths.Listing(id));

    /// <summary>The typed values again, each refusal of a column with the column's name, so that the summary can be read alone.</summary>
    private FormState Again(Refusals no)
    {
        var (texts, culture, colon) = (new Texts(), Texts.IsChinese ? "zh-CN" : "en", Texts.IsChinese ? "：" : ": ");
        foreach (var refusal in no.Where(r => r.Field is not null)) ModelState.AddModelError(refusal.Field!, ListingColumns.Label(refusal.Field!, culture) + colon + texts.Of(refusal));
        var rest = new Refusals(no.Where(r => r.Field is null));
        return Form(rest.Any ? rest : null);
    }

    private async Task<IResult> PageAsync(ListingId id, FormState? form = null) =>
        await read.RunAsync(id, Actor, Gone) is { } page && Actor.MaySellFor(page.Owner) ? ListingFormPage.For(page, ListingCells.Write(page.Revision ?? page.Content), form) : NotThere();
}
