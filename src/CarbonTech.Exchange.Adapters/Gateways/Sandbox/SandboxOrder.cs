using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Adapters.Gateways.Sandbox;

/// <summary>One order in the sandbox institution's own book.</summary>
/// <param name="Key">The idempotency key that the exchange gave it.</param>
/// <param name="Kind">What it does when it succeeds.</param>
/// <param name="Amount">How much.</param>
/// <param name="Subject">What the payer reads; for a refund the movement that it gives back.</param>
/// <param name="ReturnTo">Where the payer goes afterwards.</param>
/// <param name="Until">When a checkout closes by itself.</param>
/// <param name="Outcome">What the institution says of it now.</param>
/// <param name="SettleAt">When it will be decided by itself, if it will.</param>
/// <param name="Silent">Decided without a message: only who asks learns of it.</param>
/// <param name="Movement">The reference of the money that moved.</param>
/// <param name="MovedAt">When it moved.</param>
public sealed record SandboxOrder(
    string Key, GatewayEventKind Kind, Money Amount, string Subject, string? ReturnTo, DateTimeOffset? Until, GatewayOutcome Outcome,
    DateTimeOffset? SettleAt = null, bool Silent = false, string? Movement = null, DateTimeOffset? MovedAt = null)
{
    /// <summary>The payer can still decide.</summary>
    public bool IsOpen => Kind == GatewayEventKind.CheckoutSucceeded && Outcome == GatewayOutcome.Pending && SettleAt is null;

    internal GatewayAnswer Answer(string? url) => new(Outcome, url, Movement, Amount, MovedAt);
}
