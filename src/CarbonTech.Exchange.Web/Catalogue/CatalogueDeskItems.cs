using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>What the catalogue has waiting: texts for the desk, returned texts for their owner.</summary>
internal sealed class CatalogueDeskItems(ReadScreening desk, ReadMyListings mine, Texts texts) : IDeskItems
{
    public async Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<DeskItem>();
        if (actor.IsOperator)
        {
            var (waiting, sample) = await desk.CountsAsync(actor, ct);
            if (waiting > 0) items.Add(new("desk.catalogue", texts["desk.screening", waiting], Paths.Screening, waiting));
            if (sample > 0) items.Add(new("desk.catalogue", texts["desk.sample", sample], Paths.Screening, sample));
        }

        if (!actor.MaySellFor(actor.Party)) return items;
        var counts = (await mine.RunAsync(actor, ListingStatus.Returned, 1, ct)).Counts;
        if (counts.GetValueOrDefault(ListingStatus.Returned) is var returned and > 0) items.Add(new("desk.catalogue", texts["my-listings.returned", returned], $"{Paths.MyListings}?status=Returned", returned));
        return items;
    }
}
