using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A task of a deal room is not needed any more.</summary>
public sealed record RoomTaskDropped(DealId Deal, RoomTaskId Task) : IFact;
