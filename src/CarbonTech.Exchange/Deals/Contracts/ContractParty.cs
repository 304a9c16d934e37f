namespace CarbonTech.Exchange.Deals;

/// <summary>A party as a contract names it.</summary>
internal sealed record ContractParty(string NameZh, string NameEn, string? Uscc, string? City);
