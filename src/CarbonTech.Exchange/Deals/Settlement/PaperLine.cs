using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A file that evidences something, for whoever may read the deal.</summary>
public sealed record PaperLine(SettlementPaperId Id, SettlementPaperKind Kind, Guid Subject, string Digest, string Name, string MediaType, long Size, PartyId Party, DateTimeOffset At);
