using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Web.Search;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Puts the home page together from the modules that do not know each other.</summary>
public sealed class HomeReader(ReadFigures figures, ReadFloor floor, ReadResults results, SearchListings search, SearchExamples examples)
{
    private const int Lots = 8;
    private const int Sales = 5;
    private const int Listings = 5;

    public async Task<HomeModel> ReadAsync(DateTimeOffset now, Texts texts, CancellationToken ct)
    {
        var newest = await search.RunAsync(new(Sort: SearchSort.Newest, Size: Listings), ct);
        return new(
            now, await figures.RunAsync(ct), await floor.RunAsync(Lots, ct), await results.RunAsync(Sales, ct), newest.Answer.Hits,
            new FacetWords(texts, new Dictionary<PartyId, PartyName>()), await examples.ReadAsync(ct));
    }
}
