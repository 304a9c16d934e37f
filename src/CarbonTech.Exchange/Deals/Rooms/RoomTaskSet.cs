using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A task was set in a deal room.</summary>
public sealed record RoomTaskSet(DealId Deal, RoomTaskId Task, DealSide For) : IFact;
