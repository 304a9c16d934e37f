using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Search;

/// <summary>The page on which everyone finds listings. GET only; nobody keeps it, because what it counts turns back with the index.</summary>
[AllowAnonymous]
public sealed class SearchController(SearchListings search, ReadParties parties, Texts texts) : ExchangeController
{
    [HttpGet(Paths.Search)]
    public async Task<IResult> Search(SearchForm form)
    {
        var result = await search.RunAsync(form.Read(Request.Query), Gone);
        var ids = result.Answer.Of(Facet.Owner).Take(FacetRail.Most).Select(o => o.Value).Concat(result.Chosen.GetValueOrDefault(Facet.Owner, []));
        var owners = await parties.NamesAsync([.. ids.Select(PartyOf).OfType<PartyId>().Distinct()], Gone);
        if (!Actor.IsSignedIn) Response.Headers.CacheControl = "private, no-cache";
        return SearchPage.For(result, SearchAddress.Of(result, SearchAddress.SortOf(form.Sort)), new FacetWords(texts, owners));
    }

    private static PartyId? PartyOf(string value) => Id.TryParse<PartyId>(value, out var id) ? id : null;
}
