using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A task of a deal room was done.</summary>
public sealed record RoomTaskDone(DealId Deal, RoomTaskId Task) : IFact;
