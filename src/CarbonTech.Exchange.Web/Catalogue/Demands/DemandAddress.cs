using System.Globalization;
using System.Text;
using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web.Catalogue.Demands;

/// <summary>The addresses of the public list: each choice is a link, so that every view can be kept, sent and opened without script.</summary>
public sealed record DemandAddress(DemandQuery Query)
{
    public static DemandAddress Read(IQueryCollection query)
    {
        var state = Enum.TryParse<DemandStatus>(One(query, "state"), ignoreCase: true, out var s) && s is DemandStatus.Matched or DemandStatus.Closed ? s : DemandStatus.Open;
        var page = int.TryParse(One(query, "page"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : 1;
        return new(new DemandQuery(One(query, "q"), state, One(query, "type"), One(query, "field"), One(query, "region"), One(query, "mode"), One(query, "sort") == "ends", page));
    }

    /// <summary>How many filters are chosen, without the words.</summary>
    public int Chosen => new[] { Query.Type, Query.Field, Query.Region, Query.Mode }.Count(v => v is not null) + (Query.State == DemandStatus.Open ? 0 : 1);

    /// <summary>The same with something else chosen, from the first page.</summary>
    public string With(Func<DemandQuery, DemandQuery> change) => new DemandAddress(change(Query) with { Page = 1 }).ToString();

    public string At(int page) => new DemandAddress(Query with { Page = page }).ToString();

    public override string ToString()
    {
        var into = new StringBuilder(Paths.Demands);
        foreach (var (name, value) in Parts) into.Append(into.Length == Paths.Demands.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return into.ToString();
    }

    /// <summary>What a form carries along beside its words.</summary>
    public IEnumerable<(string Name, string Value)> Parts => new (string Name, string? Value)[]
    {
        ("q", Query.Text), ("state", Query.State == DemandStatus.Open ? null : Query.State.ToString().ToLowerInvariant()), ("type", Query.Type), ("field", Query.Field), ("region", Query.Region),
        ("mode", Query.Mode), ("sort", Query.EndsFirst ? "ends" : null), ("page", Query.Page > 1 ? Query.Page.ToString(CultureInfo.InvariantCulture) : null),
    }.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => (p.Name, p.Value!));

    private static string? One(IQueryCollection query, string name) => query[name].FirstOrDefault(v => v is { Length: > 0 and <= DemandQuery.LongestText })?.Trim() is { Length: > 0 } value ? value : null;
}
