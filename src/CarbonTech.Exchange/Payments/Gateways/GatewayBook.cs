using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The own book of an institution, as far as it concerns the exchange.</summary>
public sealed record GatewayBook(Money Balance, IReadOnlyList<GatewayMovement> Movements);
