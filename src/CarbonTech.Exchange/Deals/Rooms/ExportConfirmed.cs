using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller of a deal confirmed the buyer's export answer.</summary>
public sealed record ExportConfirmed(DealId Deal, ExportStage Stage) : IFact;
