using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>A page of a deal in its own navigation.</summary>
/// <param name="Text">Key of its word.</param>
/// <param name="When">From when on the page exists; null: always.</param>
public sealed record DealTab(string Text, Func<DealId, string> Path, Func<DealLine, bool>? When = null)
{
    public static DealTab Overview { get; } = new("deal.tab.overview", Paths.Deal);

    public static DealTab Money { get; } = new("deal.tab.money", Paths.DealMoney, d => d.SignedAt is not null || d.Origin == DealOrigin.Lot);

    /// <summary>Every page, in the order of the way of a deal.</summary>
    public static IReadOnlyList<DealTab> All { get; } =
    [
        Overview,
        Money,
    ];

    public bool Shows(DealLine deal) => When is null || When(deal);
}
