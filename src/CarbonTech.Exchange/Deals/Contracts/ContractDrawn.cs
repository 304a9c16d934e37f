using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Every gate of a deal is met or does not apply, and its contract was drawn.</summary>
public sealed record ContractDrawn(DealId Deal, ContractId Contract, string Digest) : IFact;
