using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue.Enquiries;

/// <summary>The enquiries of a party, received and sent, and the thread of one for its two sides.</summary>
public sealed class EnquiriesController(EnquiryDesk pages, AnswerEnquiry answer, DeclineEnquiry decline, WithdrawEnquiry withdraw, ContinueEnquiry more) : ExchangeController
{
    [HttpGet(Paths.Enquiries)]
    public Task<IResult> Mine(string? box, int page = 1) => pages.BoxAsync(Actor, box, page, Gone);

    [HttpGet("/enquiries/{id}")]
    public Task<IResult> One(EnquiryId id) => PageAsync(id);

    [HttpPost("/enquiries/{id}/answer")]
    public async Task<IResult> Answer(EnquiryId id, ActId actId, int seen, string? text) => await SaidAsync(id, await answer.RunAsync(new(Actor, actId, id, seen, Plain(text)), Gone));

    [HttpPost("/enquiries/{id}/decline")]
    public async Task<IResult> Decline(EnquiryId id, ActId actId, int seen, DeclineReason reason, string? text) =>
        await SaidAsync(id, await decline.RunAsync(new(Actor, actId, id, seen, new(reason, text)), Gone));

    [HttpPost("/enquiries/{id}/withdraw")]
    public async Task<IResult> Withdraw(EnquiryId id, ActId actId, int seen) => await SaidAsync(id, await withdraw.RunAsync(new(Actor, actId, id, seen), Gone));

    [HttpPost("/enquiries/{id}/say")]
    public async Task<IResult> Say(EnquiryId id, ActId actId, string? text) => await SaidAsync(id, await more.RunAsync(new(Actor, actId, id, Plain(text)), Gone));

    private static string Plain(string? text) => text?.ReplaceLineEndings("\n") ?? "";

    private async Task<IResult> SaidAsync<T>(EnquiryId id, Result<T> done) => done.IsRefused(out var no) ? await PageAsync(id, Form(no)) : To(Paths.Enquiry(id));

    private async Task<IResult> PageAsync(EnquiryId id, FormState? form = null) => await pages.PageAsync(id, Actor, form, Gone) ?? NotThere();
}
