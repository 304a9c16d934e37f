using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>The desk of the operator's finance: suspense, pay-outs with maker and checker, refunds, what arrived.</summary>
public sealed class FinanceController(ReadFinanceDesk read, ReadParties parties, ReadBillSubjects subjects) : ExchangeController
{
    [HttpGet(Paths.Finance)]
    public Task<IResult> Desk() => DeskAsync(null);

    [HttpPost(Paths.Finance + "/payouts/{id}/make")]
    public async Task<IResult> Make(PayoutOrderId id, ActId actId, [FromServices] MakePayout make) => await DoneAsync(await make.RunAsync(new(Actor, actId, id), Gone));

    [HttpPost(Paths.Finance + "/payouts/{id}/approve")]
    public async Task<IResult> Approve(PayoutOrderId id, ActId actId, [FromServices] ApprovePayout approve) => await DoneAsync(await approve.RunAsync(new(Actor, actId, id), Gone));

    [HttpPost(Paths.Finance + "/payouts/{id}/refuse")]
    public async Task<IResult> RefuseOrder(PayoutOrderId id, ActId actId, string? reason, [FromServices] RefusePayout refuse) =>
        await DoneAsync(await refuse.RunAsync(new(Actor, actId, id, reason ?? ""), Gone));

    [HttpPost(Paths.Finance + "/suspense/{id}/refund")]
    public async Task<IResult> Suspense(ReceiptId id, ActId actId, RefundCause cause, [FromServices] RefundSuspense refund) =>
        await DoneAsync(await refund.RunAsync(new(Actor, actId, id, cause), Gone));

    [HttpPost(Paths.Finance + "/refunds/{id}/retry")]
    public async Task<IResult> Retry(RefundOrderId id, ActId actId, [FromServices] RetryRefund retry) => await DoneAsync(await retry.RunAsync(new(Actor, actId, id), Gone));

    private async Task<IResult> DoneAsync<T>(Result<T> done) => done.IsRefused(out var no) ? await DeskAsync(Form(no)) : To(Paths.Finance);

    private async Task<IResult> DeskAsync(FormState? form)
    {
        if (await read.RunAsync(Actor, Gone) is not { } desk) return ErrorPage.For(StatusCodes.Status403Forbidden);
        var ids = desk.Suspense.Concat(desk.Receipts).Select(r => r.Payer).Concat(desk.Payouts.Select(p => (PartyId?)p.To)).Concat(desk.Refunds.Select(r => r.To)).Concat(desk.Open.Select(o => (PartyId?)o.Payer));
        return FinancePage.For(desk, await Names.ReadAsync(parties, ids, Gone), await subjects.OfDeskAsync(desk, Gone), Actor, form);
    }
}
