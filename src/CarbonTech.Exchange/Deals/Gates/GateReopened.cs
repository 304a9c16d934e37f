using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The operator opened a gate again, with a reason that stands in its answers.</summary>
public sealed record GateReopened(DealId Deal, GateId Gate, GateKind Kind) : IFact;
