namespace CarbonTech.Exchange.Catalogue;

/// <summary>One column of the catalogue format: its stable key, its names in both languages and what else people call it.</summary>
public sealed record ListingColumn(string Key, string Zh, string En, ColumnGroup Group, int Most, bool Required, params IReadOnlyList<string> Synonyms)
{
    public string Label(string culture) => culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Zh : En;
}
