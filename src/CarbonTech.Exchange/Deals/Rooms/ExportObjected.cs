using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller of a deal objected to the buyer's export answer.</summary>
public sealed record ExportObjected(DealId Deal, ExportStage Stage) : IFact;
