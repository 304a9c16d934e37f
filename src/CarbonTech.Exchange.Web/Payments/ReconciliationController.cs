using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>The ledger beside the institutions: laws checked, comparisons kept, a new one at a click.</summary>
public sealed class ReconciliationController(ReadReconciliations read, VerifyLedger verify, Reconcile reconcile, PaymentGateways gateways) : ExchangeController
{
    [HttpGet(Paths.Reconciliation)]
    public Task<IResult> Read() => PageAsync(null);

    [HttpPost(Paths.Reconciliation)]
    public async Task<IResult> Compare(ActId actId)
    {
        foreach (var gateway in gateways.All)
        {
            var done = await reconcile.RunAsync(new(Actor, ActId.Of(actId, gateway.Name), gateway.Name), Gone);
            if (done.IsRefused(out var no)) return await PageAsync(Form(no));
        }

        return To(Paths.Reconciliation);
    }

    private async Task<IResult> PageAsync(FormState? form) => await read.RunAsync(Actor, Gone) is { } lines
        ? ReconciliationPage.For(lines, await verify.RunAsync(Gone), form)
        : ErrorPage.For(StatusCodes.Status403Forbidden);
}
