using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Both sides signed the same contract of a deal.</summary>
public sealed record ContractSigned(DealId Deal, ContractId Contract, string Digest) : IFact;
