using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One side signed the contract of a deal.</summary>
public sealed record ContractHalfSigned(DealId Deal, ContractId Contract, string Digest, DealSide Side) : IFact;
