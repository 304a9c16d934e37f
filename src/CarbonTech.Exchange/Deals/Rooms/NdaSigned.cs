using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side signed the agreement to keep secrets by its digest.</summary>
public sealed record NdaSigned(DealId Deal, DealSide Side, string Digest) : IFact;
