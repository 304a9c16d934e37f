namespace CarbonTech.Exchange.Catalogue;

/// <summary>A page of the public list. Each count says how many the choice of that value would leave, with everything else chosen as it is.</summary>
public sealed record DemandList(
    IReadOnlyList<DemandLine> Lines, int Total, IReadOnlyDictionary<DemandStatus, int> States, IReadOnlyDictionary<string, int> Types, IReadOnlyDictionary<string, int> Fields,
    IReadOnlyDictionary<string, int> Regions, IReadOnlyDictionary<string, int> Modes)
{
    public const int PageSize = 20;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
