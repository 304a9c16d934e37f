using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Someone wrote in a deal room.</summary>
public sealed record RoomMessageWritten(DealId Deal, RoomMessageId Message) : IFact;
