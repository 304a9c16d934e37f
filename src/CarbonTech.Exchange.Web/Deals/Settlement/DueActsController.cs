using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the sides of a deal do about its due sums.</summary>
[RequestSizeLimit(DealFile.Largest * 2)]
public sealed class DueActsController(MoneyScene scene, DealFileDoor door) : ExchangeController
{
    private const string Row = Paths.Deals + "/{id}/money/";

    [HttpPost(Row + "ask/{row:guid}")]
    public async Task<IResult> Ask(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] AskDue ask) =>
        await DoneAsync(id, MoneyAct.Ask, row, await ask.RunAsync(new(Actor, form.ActId, new(row)), Gone));

    [HttpPost(Row + "state/{row:guid}")]
    public Task<IResult> State(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] StatePayment state) =>
        WithFileAsync(id, MoneyAct.State, row, form, file => state.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Day, form.Reference ?? "", file), Gone));

    [HttpPost(Row + "confirm/{row:guid}")]
    public async Task<IResult> Confirm(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] ConfirmReceipt confirm) =>
        await DoneAsync(id, MoneyAct.Confirm, row, await confirm.RunAsync(new(Actor, form.ActId, new(row), form.Seen), Gone));

    [HttpPost(Row + "deny/{row:guid}")]
    public async Task<IResult> Deny(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] DenyReceipt deny) =>
        await DoneAsync(id, MoneyAct.Deny, row, await deny.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Reason ?? ""), Gone));

    [HttpPost(Row + "share/{row:guid}")]
    public Task<IResult> Share(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] EvidenceShare share) =>
        WithFileAsync(id, MoneyAct.Share, row, form, file => share.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Company ?? "", form.Points, form.Day, file), Gone));

    [HttpPost(Row + "royalty/{row:guid}")]
    public Task<IResult> Royalty(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] ReportRoyalty report) =>
        WithFileAsync(id, MoneyAct.Royalty, row, form, file => report.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Base ?? new Money(-1, Currency.CNY), form.Points, file), Gone));

    [HttpPost(Row + "minimum/{row:guid}")]
    public async Task<IResult> Minimum(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] TakeMinimum take) =>
        await DoneAsync(id, MoneyAct.Minimum, row, await take.RunAsync(new(Actor, form.ActId, new(row), form.Seen), Gone));

    [HttpPost(Row + "askaccounts/{row:guid}")]
    public async Task<IResult> AskAccounts(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] AskAccounts ask) =>
        await DoneAsync(id, MoneyAct.AskAccounts, row, await ask.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Wanted ?? ""), Gone));

    [HttpPost(Row + "showaccounts/{row:guid}")]
    public Task<IResult> ShowAccounts(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] ShowAccounts show) =>
        WithFileAsync(id, MoneyAct.ShowAccounts, row, form, file => show.RunAsync(new(Actor, form.ActId, new(row), form.Seen, file), Gone));

    [HttpPost(Row + "moretime/{row:guid}")]
    public async Task<IResult> MoreTime(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] AllowMoreTime allow) =>
        await DoneAsync(id, MoneyAct.MoreTime, row, await allow.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Until ?? DateOnly.MinValue), Gone));

    private async Task<IResult> WithFileAsync<T>(DealId id, MoneyAct act, Guid row, MoneyForm form, Func<DealFile?, Task<Result<T>>> run)
    {
        var stored = await door.StoreOneAsync(form.File, nameof(form.File), Gone);
        return stored.Is(out var file, out var no) ? await DoneAsync(id, act, row, await run(file)) : await scene.ActAsync(id, act, row, Actor, Form(no), Gone);
    }

    private async Task<IResult> DoneAsync<T>(DealId id, MoneyAct act, Guid row, Result<T> done) =>
        done.IsRefused(out var no) ? await scene.ActAsync(id, act, row, Actor, Form(no), Gone) : To(Paths.DealMoney(id));
}
