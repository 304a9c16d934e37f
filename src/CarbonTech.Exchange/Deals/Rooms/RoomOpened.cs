using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Secrets are kept and the export question is settled: the data room of a deal is open.</summary>
public sealed record RoomOpened(DealId Deal) : IFact;
