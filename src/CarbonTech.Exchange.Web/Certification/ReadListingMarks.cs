using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>Puts together what a listing's page shows of two modules: the listing, and the words of third parties beside its claims.</summary>
public sealed class ReadListingMarks(CertificateMarks marks, ReadParties parties)
{
    public async Task<ListingMarks> OfAsync(ListingId listing, CancellationToken ct)
    {
        var all = await marks.OfAsync(listing, ct);
        return all.Count == 0 ? ListingMarks.None : new(all, await parties.NamesAsync([.. all.Select(m => m.Body).Distinct()], ct));
    }
}
