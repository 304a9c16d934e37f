using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Pays a bill at the sandbox, as a person does on its page.</summary>
internal static class SeedPayment
{
    public static async Task PayAsync(SeedMarket market, Actor by, PaymentRequestId bill, string subject, CancellationToken ct)
    {
        var started = await market.Use<StartCheckout>().RunAsync(new(by, market.Act("pay", bill), bill, "/payments/back/{0}", subject[..Math.Min(60, subject.Length)]), ct);
        if (market.Done(started, $"pay {bill}") is not { Url: { } url }) return;
        await market.Use<SandboxGateway>().DecideAsync(url[(url.LastIndexOf('/') + 1)..], SandboxChoice.Pay, TimeSpan.Zero, ct);
    }
}
