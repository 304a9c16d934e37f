using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A message of a gateway was dealt with.</summary>
public sealed record GatewayEventClosed(GatewayEventId Event, GatewayEventKind Kind) : IFact;
