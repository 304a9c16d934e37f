using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>An attempt to pay, for the payer.</summary>
public sealed record CheckoutLine(
    CheckoutId Id, CheckoutStatus Status, Money Amount, DateTimeOffset StartedAt, string? Url, string Gateway);
