using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Offers may go to and fro in a deal.</summary>
public sealed record NegotiationBegun(DealId Deal) : IFact;
