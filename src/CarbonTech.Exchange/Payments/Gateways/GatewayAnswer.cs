using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>What an institution says of an order.</summary>
/// <param name="Outcome">What it knows.</param>
/// <param name="Url">Its page for the payer, for a checkout that waits for him.</param>
/// <param name="Movement">Its reference of the money that moved.</param>
/// <param name="Amount">How much moved.</param>
/// <param name="At">When it moved, by its clock.</param>
public sealed record GatewayAnswer(GatewayOutcome Outcome, string? Url = null, string? Movement = null, Money? Amount = null, DateTimeOffset? At = null);
