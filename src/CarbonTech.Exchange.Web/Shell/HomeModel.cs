using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Web.Search;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>What the home page shows.</summary>
/// <param name="Examples">Searches that have results now, with their language.</param>
public sealed record HomeModel(
    DateTimeOffset Now, MarketFigures Figures, IReadOnlyList<FloorLot> Floor, IReadOnlyList<ResultLine> Results, IReadOnlyList<SearchHit> Newest, FacetWords Words,
    IReadOnlyList<(string Text, string Lang)> Examples);
