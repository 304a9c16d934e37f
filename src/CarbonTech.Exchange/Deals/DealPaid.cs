using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The whole price of a deal lies in escrow.</summary>
public sealed record DealPaid(DealId Deal, Guid OriginId, Money Price) : IFact;
