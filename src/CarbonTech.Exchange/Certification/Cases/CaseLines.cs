namespace CarbonTech.Exchange.Certification;

/// <summary>A page of cases, with how many there are of each status.</summary>
public sealed record CaseLines(IReadOnlyList<CaseLine> Lines, IReadOnlyDictionary<CaseStatus, int> Counts, int Total)
{
    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
