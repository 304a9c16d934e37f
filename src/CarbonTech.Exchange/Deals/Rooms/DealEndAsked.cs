using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side proposed to end a deal that binds already.</summary>
public sealed record DealEndAsked(DealId Deal, DealSide By) : IFact;
