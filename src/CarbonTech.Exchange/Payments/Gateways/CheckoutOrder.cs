using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>An order to take money from a payer on a page of the institution.</summary>
public sealed record CheckoutOrder(string Key, Money Amount, string Subject, string ReturnTo, DateTimeOffset Until);
