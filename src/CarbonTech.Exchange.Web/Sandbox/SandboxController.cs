using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Sandbox;

/// <summary>The sandbox institution's own checkout page, as another company's would be. Where the sandbox is not set up its addresses answer 404.</summary>
[AllowAnonymous]
public sealed class SandboxController(IServiceProvider services) : ExchangeController
{
    private SandboxGateway? Gateway => services.GetService<SandboxGateway>();

    [HttpGet("/sandbox/checkout/{id}")]
    public async Task<IResult> Checkout(string id) =>
        Gateway is { } gateway && await gateway.CheckoutAsync(id, Gone) is { } order ? SandboxCheckoutPage.For(order) : NotThere();

    /// <summary>The payer decides; the institution tells the exchange at once and sends the payer back.</summary>
    [HttpPost("/sandbox/checkout/{id}")]
    public async Task<IResult> Decide(string id, SandboxChoice choice, int minutes = 1)
    {
        if (Gateway is not { } gateway || !Enum.IsDefined(choice)) return NotThere();
        if (await gateway.DecideAsync(id, choice, TimeSpan.FromMinutes(Math.Clamp(minutes, 0, 60 * 24 * 30)), Gone) is not { } order) return NotThere();
        _ = await services.GetRequiredService<SandboxDelivery>().StepAsync(Gone);
        return Results.Redirect(order.ReturnTo ?? Paths.Home);
    }
}
