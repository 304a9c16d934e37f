using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Someone opened a file of a deal room.</summary>
public sealed record RoomFileOpened(DealId Deal, RoomFileId File, string Digest) : IFact;
