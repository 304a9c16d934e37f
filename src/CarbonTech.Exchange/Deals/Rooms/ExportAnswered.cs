using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer of a deal answered the export question.</summary>
public sealed record ExportAnswered(DealId Deal, ExportStage Stage, bool Foreign, string? FileDigest) : IFact;
