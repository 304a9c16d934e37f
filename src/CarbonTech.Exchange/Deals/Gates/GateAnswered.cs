using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A gate of a deal was answered.</summary>
public sealed record GateAnswered(DealId Deal, GateId Gate, GateKind Kind, GateStatus Status) : IFact;
