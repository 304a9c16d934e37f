using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller stated, or corrected, the registration of a technology contract.</summary>
public sealed record ContractRegistered(DealId Deal, ContractId Contract, bool Corrected) : IFact;
