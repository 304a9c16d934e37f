using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The proposal to end a deal was declined or taken back; the deal goes on.</summary>
public sealed record DealEndDropped(DealId Deal, DealSide By) : IFact;
