using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A file of a deal room may be read by more.</summary>
public sealed record RoomFileReleased(DealId Deal, RoomFileId File, RoomTier Tier) : IFact;
