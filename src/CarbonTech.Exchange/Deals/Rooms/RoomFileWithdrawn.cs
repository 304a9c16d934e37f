using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A file was taken out of a deal room; who opened it before stays on record.</summary>
public sealed record RoomFileWithdrawn(DealId Deal, RoomFileId File) : IFact;
