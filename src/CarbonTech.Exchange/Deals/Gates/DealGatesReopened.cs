using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal whose contract was drawn stands at its gates again; the contract is void and will be drawn anew.</summary>
public sealed record DealGatesReopened(DealId Deal) : IFact;
