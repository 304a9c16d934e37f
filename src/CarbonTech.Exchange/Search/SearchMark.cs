using CarbonTech.Exchange.Certification;

namespace CarbonTech.Exchange.Search;

/// <summary>A third party's word beside one claim of a found listing; it holds before the instant, whatever the index still has.</summary>
public sealed record SearchMark(CoveredClaim Claim, ClaimWord Word, DateTimeOffset Until);
