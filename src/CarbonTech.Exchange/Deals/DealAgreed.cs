using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Both sides of a deal agreed on its terms, subject to the gates.</summary>
public sealed record DealAgreed(DealId Deal, DealOrigin Origin, Guid OriginId) : IFact;
