using System.Globalization;
using System.Text;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Web.Search;

/// <summary>The addresses of searches: each choice is a link, so that every result can be kept, sent and opened without script.</summary>
public sealed record SearchAddress(string Text, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen, SearchSort? Sort, bool Exact, int Page = 1)
{
    private const int MostValues = 40;

    /// <summary>The names of the facets in addresses and in the interface for machines.</summary>
    public static IReadOnlyDictionary<Facet, string> Names { get; } = new Dictionary<Facet, string>
    {
        [Facet.Field] = "field", [Facet.Trl] = "trl", [Facet.DealMode] = "deal", [Facet.Price] = "price", [Facet.Claim] = "claim", [Facet.Kind] = "kind",
        [Facet.IpPosition] = "ip", [Facet.Region] = "region", [Facet.Owner] = "owner",
    };

    public static SearchAddress Of(SearchResult result, SearchSort? asked) => new(result.Text.ToString(), result.Chosen, asked, result.ExactWords);

    public static IReadOnlyDictionary<Facet, IReadOnlyList<string>> Read(IQueryCollection query) => Names
        .Select(n => (n.Key, Values: (IReadOnlyList<string>)[.. query[n.Value].OfType<string>().Where(v => v.Length is > 0 and <= 200).Distinct().Take(MostValues)]))
        .Where(n => n.Values.Count > 0).ToDictionary(n => n.Key, n => n.Values);

    public static SearchSort? SortOf(string? name) => Enum.TryParse<SearchSort>(name, ignoreCase: true, out var sort) && Enum.IsDefined(sort) ? sort : null;

    public static string NameOf(SearchSort sort) => sort.ToString().ToLowerInvariant();

    /// <summary>Everything is asked for: no words, no filter.</summary>
    public bool AsksNothing => Text.Length == 0 && Chosen.Count == 0;

    public bool Has(Facet facet, string value) => Chosen.GetValueOrDefault(facet, []).Contains(value);

    /// <summary>Chosen or no longer chosen. Choosing a leaf leaves its branch, and the other way round: both together would say less than either.</summary>
    public SearchAddress Toggle(Facet facet, string value)
    {
        var now = Chosen.GetValueOrDefault(facet, []);
        IReadOnlyList<string> then = now.Contains(value)
            ? [.. now.Where(v => v != value)]
            : [.. now.Where(v => FacetValues.ParentOf(facet, v) != value && FacetValues.ParentOf(facet, value) != v), value];
        return With(facet, then);
    }

    public SearchAddress Without(Facet facet) => With(facet, []);

    public override string ToString()
    {
        var into = new StringBuilder(Paths.Search);
        Add(into, "q", Text);
        foreach (var (facet, name) in Names)
        {
            foreach (var value in Chosen.GetValueOrDefault(facet, [])) Add(into, name, value);
        }

        Add(into, "sort", Sort is { } sort ? NameOf(sort) : "");
        Add(into, "exact", Exact ? "true" : "");
        Add(into, "page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : "");
        return into.ToString();
    }

    private static void Add(StringBuilder into, string name, string value)
    {
        if (value.Length == 0) return;
        into.Append(into.Length == Paths.Search.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    private SearchAddress With(Facet facet, IReadOnlyList<string> values)
    {
        var chosen = Chosen.Where(c => c.Key != facet).ToDictionary();
        if (values.Count > 0) chosen[facet] = values;
        return this with { Chosen = chosen, Page = 1 };
    }
}
