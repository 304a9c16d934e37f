using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One side of a deal asked that secrets be kept; the text waits for both signatures.</summary>
public sealed record NdaAsked(DealId Deal) : IFact;
