namespace CarbonTech.Exchange.Catalogue;

/// <summary>One row of a code table, with its label in both languages. <see cref="Verified"/> is false for working proposals: never show those as official.</summary>
public sealed record Code(string Value, string? Parent, string Zh, string En, bool Verified)
{
    public string Label(string culture) => culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || En.Length == 0 ? Zh : En;
}
