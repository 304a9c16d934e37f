namespace CarbonTech.Exchange.Catalogue;

/// <summary>The plan's fields as a tree of two levels, and what a CPC symbol suggests. A symbol suggests, a person confirms.</summary>
public static class FieldTree
{
    private static readonly (string Hint, string Field)[] Hints = [.. Csv.Embedded("exchange_fields_from_plan")
        .SelectMany(r => r["cpc_hint"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(h => (h, r["code"])))];

    public static IEnumerable<Code> Roots => CodeTables.Fields.Roots;

    public static IEnumerable<Code> Under(string root) => CodeTables.Fields.Under(root);

    public static Code? Find(string? code) => CodeTables.Fields[code];

    /// <summary>The field and all fields below it: what a reader means by choosing a branch.</summary>
    public static IReadOnlyList<string> Within(string code) => [code, .. CodeTables.Fields.Under(code).Select(c => c.Value)];

    public static string RootOf(string code) => CodeTables.Fields.Path(code).Select(c => c.Value).FirstOrDefault(code);

    /// <summary>The fields that a CPC symbol suggests, best first, with the rule that matched.</summary>
    public static IReadOnlyList<(string Field, string Rule)> Suggest(string cpc)
    {
        var symbol = cpc.Trim().ToUpperInvariant();
        return [.. Hints.Where(h => symbol.StartsWith(Stem(h.Hint), StringComparison.Ordinal)).OrderByDescending(h => Stem(h.Hint).Length)
            .Select(h => (h.Field, h.Hint)).DistinctBy(h => h.Field)];
    }

    /// <summary>Group 00 stands for its whole subclass group: <c>Y02E 10/00</c> matches <c>Y02E 10/50</c>.</summary>
    private static string Stem(string hint) => hint.EndsWith("/00", StringComparison.Ordinal) ? hint[..^2] : hint;
}
