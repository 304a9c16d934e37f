using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A task of a deal room is due within a day.</summary>
public sealed record RoomTaskFallsDue(DealId Deal, RoomTaskId Task) : IFact;
