using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the sides of a deal do about milestones, the register step and the inventors' reward, and a default.</summary>
[RequestSizeLimit(DealFile.Largest * 2)]
public sealed class PerformanceActsController(MoneyScene scene, DealFileDoor door) : ExchangeController
{
    private const string Row = Paths.Deals + "/{id}/money/";

    [HttpPost(Row + "deliver/{row:guid}")]
    public Task<IResult> Deliver(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] ReportMilestone report) =>
        WithFileAsync(id, MoneyAct.Deliver, row, form, file => report.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Report ?? "", file), Gone));

    [HttpPost(Row + "accept/{row:guid}")]
    public async Task<IResult> Accept(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] AcceptMilestone accept) =>
        await DoneAsync(id, MoneyAct.Accept, row, await accept.RunAsync(new(Actor, form.ActId, new(row), form.Seen), Gone));

    [HttpPost(Row + "object/{row:guid}")]
    public Task<IResult> Object(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] ObjectMilestone against) =>
        WithFileAsync(id, MoneyAct.Object, row, form, file => against.RunAsync(new(Actor, form.ActId, new(row), form.Seen, form.Reason ?? "", file), Gone));

    [HttpPost(Row + "file/{row:guid}")]
    public Task<IResult> FileStep(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] FileRegisterStep step) =>
        WithFileAsync(id, MoneyAct.File, row, form, file => step.RunAsync(new(Actor, form.ActId, id, form.Seen, form.Day, form.Number ?? "", file), Gone));

    [HttpPost(Row + "return/{row:guid}")]
    public async Task<IResult> ReturnStep(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] ReturnRegisterStep step) =>
        await DoneAsync(id, MoneyAct.Return, row, await step.RunAsync(new(Actor, form.ActId, id, form.Seen, form.Reason ?? ""), Gone));

    [HttpPost(Row + "registered/{row:guid}")]
    public Task<IResult> Registered(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] ConfirmRegisterStep step) =>
        WithFileAsync(id, MoneyAct.Registered, row, form, file => step.RunAsync(new(Actor, form.ActId, id, form.Seen, form.Day, form.Note ?? "", file), Gone));

    [HttpPost(Row + "reward/{row:guid}")]
    public Task<IResult> Reward(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] StateReward reward) =>
        WithFileAsync(id, MoneyAct.Reward, row, form, file => reward.RunAsync(
            new(Actor, form.ActId, id, form.NetIncome ?? Money.Zero(Currency.CNY), form.Points, form.PaidOn ?? DateOnly.MaxValue, form.Note ?? "", file), Gone));

    [HttpPost(Row + "default/{row:guid}")]
    public async Task<IResult> Default(DealId id, Guid row, [FromForm] MoneyForm form, [FromServices] DeclareDefault declare) =>
        await DoneAsync(id, MoneyAct.Default, row, await declare.RunAsync(new(Actor, form.ActId, id), Gone));

    private async Task<IResult> WithFileAsync<T>(DealId id, MoneyAct act, Guid row, MoneyForm form, Func<DealFile?, Task<Result<T>>> run)
    {
        var stored = await door.StoreOneAsync(form.File, nameof(form.File), Gone);
        return stored.Is(out var file, out var no) ? await DoneAsync(id, act, row, await run(file)) : await scene.ActAsync(id, act, row, Actor, Form(no), Gone);
    }

    private async Task<IResult> DoneAsync<T>(DealId id, MoneyAct act, Guid row, Result<T> done) =>
        done.IsRefused(out var no) ? await scene.ActAsync(id, act, row, Actor, Form(no), Gone) : To(Paths.DealMoney(id));
}
