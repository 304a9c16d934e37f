namespace CarbonTech.Exchange.Catalogue;

/// <summary>How a foreign file is read: which of its headers means which column, and what stands in columns that it lacks.</summary>
/// <param name="Headers">Header → column key; an empty key leaves the header out.</param>
/// <param name="Defaults">Column key → cell for rows where that column is empty.</param>
public sealed record ImportMapping(IReadOnlyDictionary<string, string> Headers, IReadOnlyDictionary<string, string> Defaults)
{
    public static readonly ImportMapping None = new(new Dictionary<string, string>(), new Dictionary<string, string>());
}
