using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money that moved at an institution: in for a checkout or transfer, out for a refund or pay-out. The amount is positive either way.</summary>
public sealed record GatewayMovement(string Movement, string? Key, GatewayEventKind Kind, Money Amount, DateTimeOffset At);
