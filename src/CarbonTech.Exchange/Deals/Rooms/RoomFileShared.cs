using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A file was put into a deal room.</summary>
public sealed record RoomFileShared(DealId Deal, RoomFileId File, RoomTier Tier, string Digest) : IFact;
