namespace CarbonTech.Exchange.Catalogue;

/// <summary>The words for the values of one fixed list.</summary>
internal sealed class Words<TEnum>
    where TEnum : struct, Enum
{
    private readonly Dictionary<string, TEnum> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<TEnum, string> first = [];

    public Words(params ReadOnlySpan<(TEnum Value, string[] Names)> words)
    {
        foreach (var (value, names) in words)
        {
            first[value] = names[0];
            values[value.ToString()] = value;
            foreach (var name in names) values[name] = value;
        }
    }

    public bool TryRead(string word, out TEnum value) => values.TryGetValue(word, out value);

    public string Write(TEnum? value) => value is { } v ? first[v] : "";
}
