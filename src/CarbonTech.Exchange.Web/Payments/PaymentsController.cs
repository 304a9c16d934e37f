using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>The bills of the party one acts for, paying them, and the way back from the gateway.</summary>
public sealed class PaymentsController(ReadPayments read, StartCheckout start, ReadParties parties, ReadBillSubjects subjects) : ExchangeController
{
    [HttpGet(Paths.Payments)]
    public async Task<IResult> Mine()
    {
        var bills = await read.OfPartyAsync(Actor.Party, Actor, ct: Gone);
        return PaymentsPage.For(bills, await subjects.RunAsync(bills, Gone));
    }

    [HttpGet(Paths.Payments + "/{id}")]
    public Task<IResult> One(PaymentRequestId id) => PageAsync(id, null, null);

    [HttpPost(Paths.Payments + "/{id}/pay")]
    public async Task<IResult> Pay(PaymentRequestId id, ActId actId)
    {
        var back = $"{Request.Scheme}://{Request.Host}{Paths.PaymentReturn("{0}")}";
        var done = await start.RunAsync(new(Actor, actId, id, back, id.ToString()), Gone);
        if (!done.Is(out var started, out var no)) return await PageAsync(id, null, Form(no));
        return started.Url is { } page ? Results.Redirect(page) : To(Paths.PaymentReturn(started.Checkout));
    }

    /// <summary>The payer comes back. What the page says is what the gateway's message said; the way back itself books nothing.</summary>
    [HttpGet(Paths.Payments + "/return/{attempt}")]
    public async Task<IResult> Return(CheckoutId attempt) =>
        await read.OfAttemptAsync(attempt, Actor, Gone) is { } bill ? await PageAsync(bill, attempt, null) : NotThere();

    private async Task<IResult> PageAsync(PaymentRequestId id, CheckoutId? returned, FormState? form)
    {
        if (await read.OneAsync(id, Actor, Gone) is not { } page) return NotThere();
        var what = (await subjects.RunAsync([page.Bill], Gone)).GetValueOrDefault(page.Bill.Subject);
        return PaymentPageView.Of(page, await Names.ReadAsync(parties, [page.Bill.Payer, page.Bill.Beneficiary], Gone), what, returned, form);
    }
}
