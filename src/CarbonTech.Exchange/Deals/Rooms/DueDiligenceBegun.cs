using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer of a deal looks into what is open, without an agreement to keep secrets.</summary>
public sealed record DueDiligenceBegun(DealId Deal) : IFact;
