namespace CarbonTech.Exchange.Deals;

/// <summary>A clause of a contract: its heading and its sentences.</summary>
internal sealed record ContractClause(string Zh, string En, IReadOnlyList<Both> Lines);
