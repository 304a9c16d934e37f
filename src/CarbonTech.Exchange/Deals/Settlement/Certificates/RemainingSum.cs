using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What of a deal was not yet paid when its certificate was issued. The amount of a royalty is not known before its year is over.</summary>
public sealed record RemainingSum(DueKind Kind, int? Year, string What, Money? Amount, DateTimeOffset DueAt);
