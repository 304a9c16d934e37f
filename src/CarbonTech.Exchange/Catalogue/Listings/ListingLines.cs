namespace CarbonTech.Exchange.Catalogue;

/// <summary>A page of listings, with how many there are of each status and how many revisions wait.</summary>
public sealed record ListingLines(IReadOnlyList<ListingLine> Lines, IReadOnlyDictionary<ListingStatus, int> Counts, int Total)
{
    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
