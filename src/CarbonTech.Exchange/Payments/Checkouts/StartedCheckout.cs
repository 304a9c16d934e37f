namespace CarbonTech.Exchange.Payments;

/// <summary>An attempt to pay and where the payer goes on: the gateway's page, or none when the outcome is there already.</summary>
public sealed record StartedCheckout(CheckoutId Checkout, string? Url, CheckoutStatus Status);
