namespace CarbonTech.Exchange.Catalogue;

/// <summary>How often a listing was opened on a day by others than its owner: a number, nothing about who.</summary>
internal sealed class ListingViews
{
    public required ListingId Listing { get; init; }

    /// <summary>The day in Asia/Shanghai.</summary>
    public required DateOnly Day { get; init; }

    public required int Count { get; init; }
}
