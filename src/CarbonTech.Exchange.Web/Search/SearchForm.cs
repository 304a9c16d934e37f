using CarbonTech.Exchange.Search;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Search;

/// <summary>The address of a search as it is read: the box, the facets by name, order, page. What cannot be read is left out.</summary>
public sealed class SearchForm
{
    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    [FromQuery(Name = "sort")]
    public string? Sort { get; set; }

    [FromQuery(Name = "page")]
    public int? Page { get; set; }

    /// <summary>Only the words typed.</summary>
    [FromQuery(Name = "exact")]
    public bool? Exact { get; set; }

    public SearchListings.Input Read(IQueryCollection query, int size = SearchListings.PageSize) =>
        new(Text, SearchAddress.Read(query), SearchAddress.SortOf(Sort), Page ?? 1, Exact ?? false, size);
}
