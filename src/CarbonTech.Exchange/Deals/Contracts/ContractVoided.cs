using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A drawn contract is void, because a gate was opened again.</summary>
public sealed record ContractVoided(DealId Deal, ContractId Contract) : IFact;
