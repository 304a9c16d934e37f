using CarbonTech.Exchange.Certification;

namespace CarbonTech.Exchange.Insight;

/// <summary>How many certificates in force carry a word.</summary>
public sealed record WordCount(ClaimWord Word, int Count);
