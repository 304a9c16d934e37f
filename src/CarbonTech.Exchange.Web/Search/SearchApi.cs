using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Search;

/// <summary>The search for machines: the same words, facets and order as the page. Amounts are strings of minor units.</summary>
public static class SearchApi
{
    private const int MostPerPage = 100;

    /// <summary>One result.</summary>
    public sealed record Hit(
        string Id, string TitleZh, string TitleEn, string LineZh, string LineEn, string OwnerZh, string OwnerEn, int? Trl, string? PriceMinor, string? Currency,
        DateTimeOffset ListedAt, IReadOnlyList<string> PatentNumbers, string? ReductionTonnesPerYear, IReadOnlyDictionary<string, IReadOnlyList<string>> Facets);

    /// <summary>One page of results with the counts of all facets.</summary>
    public sealed record Page(
        string Query, long Total, int PageNumber, int LastPage, IReadOnlyList<string> AlsoSearched, IReadOnlyList<Hit> Hits, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets, string? Next);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/listings", SearchAsync).AllowAnonymous().RequireRateLimiting(Limits.Api).WithName("search-listings").WithTags("listings")
        .WithSummary("Search listings").Produces<Page>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> SearchAsync(
        SearchListings search, HttpRequest request, [FromQuery(Name = "q")] string? text, string? sort, int? page, int? size, bool? exact, CancellationToken ct)
    {
        if (sort is not null && SearchAddress.SortOf(sort) is null) return Wrong("sort", string.Join(", ", Enum.GetValues<SearchSort>().Select(SearchAddress.NameOf)));
        if (size is < 1 or > MostPerPage) return Wrong("size", $"1–{MostPerPage}");
        if (page < 1) return Wrong("page", "≥ 1");
        var result = await search.RunAsync(new(text, SearchAddress.Read(request.Query), SearchAddress.SortOf(sort), page ?? 1, exact ?? false, size ?? SearchListings.PageSize), ct);
        var next = result.Page < result.LastPage ? Next(request, result.Page + 1) : null;
        return Results.Json(new Page(result.Text.ToString(), result.Answer.Total, result.Page, result.LastPage, result.Also, [.. result.Answer.Hits.Select(Of)],
            SearchAddress.Names.ToDictionary(n => n.Value, n => result.Answer.Of(n.Key)), next));
    }

    private static Hit Of(SearchHit hit)
    {
        var l = hit.Listing;
        return new(l.Id.ToString(), l.TitleZh, l.TitleEn, l.LineZh, l.LineEn, l.OwnerZh, l.OwnerEn, l.Trl, l.PriceMinor?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            l.PriceMinor is null ? null : nameof(Currency.CNY), l.ListedAt, l.Numbers, l.Carbon is { } c ? Show.Number(c.Middle, "0.####") : null,
            SearchAddress.Names.ToDictionary(n => n.Value, n => l.Of(n.Key)));
    }

    private static string Next(HttpRequest request, int page)
    {
        var query = request.Query.Where(q => q.Key != "page").SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)))
            .Append(new("page", page.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return request.Path + QueryString.Create(query);
    }

    private static IResult Wrong(string field, string right) => Results.Problem(
        title: $"{field}: {right}", statusCode: StatusCodes.Status422UnprocessableEntity, extensions: new Dictionary<string, object?> { ["code"] = "kernel.invalid", ["field"] = field });
}
