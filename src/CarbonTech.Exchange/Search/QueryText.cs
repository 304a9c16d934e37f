using System.Text;

namespace CarbonTech.Exchange.Search;

/// <summary>What was typed into the box: words, "phrases", -exclusion, field:value, patent numbers in any spelling. Reading never fails: what is no operator is a
/// word. Printing and reading again gives the same.</summary>
public sealed class QueryText : IEquatable<QueryText>
{
    private const int LongestText = 400;
    private const int MostClauses = 32;
    private static readonly Dictionary<string, QueryField> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = QueryField.Title, ["标题"] = QueryField.Title, ["名称"] = QueryField.Title,
        ["owner"] = QueryField.Owner, ["org"] = QueryField.Owner, ["单位"] = QueryField.Owner, ["机构"] = QueryField.Owner,
        ["patent"] = QueryField.Patent, ["专利"] = QueryField.Patent, ["专利号"] = QueryField.Patent,
        ["field"] = QueryField.Field, ["领域"] = QueryField.Field,
        ["trl"] = QueryField.Trl, ["就绪度"] = QueryField.Trl,
        ["region"] = QueryField.Region, ["city"] = QueryField.Region, ["地区"] = QueryField.Region,
        ["kind"] = QueryField.Kind, ["类型"] = QueryField.Kind,
        ["deal"] = QueryField.Deal, ["方式"] = QueryField.Deal,
        ["ip"] = QueryField.Ip, ["知识产权"] = QueryField.Ip,
        ["claim"] = QueryField.Claim, ["减排"] = QueryField.Claim,
    };

    private QueryText(IReadOnlyList<QueryClause> clauses) => Clauses = clauses;

    public static QueryText Empty { get; } = new([]);

    public IReadOnlyList<QueryClause> Clauses { get; }

    public bool IsEmpty => Clauses.Count == 0;

    /// <summary>The plain words in the order typed, where synonyms are looked for.</summary>
    public string Words => string.Join(' ', Clauses.Where(IsWord).Select(c => c.Text));

    public static QueryText Of(IEnumerable<QueryClause> clauses) => new([.. clauses.Take(MostClauses)]);

    public static QueryText Parse(string? typed)
    {
        var text = Fold(typed ?? "");
        var clauses = new List<QueryClause>();
        for (var at = 0; at < text.Length && clauses.Count < MostClauses;)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else if (Read(text, ref at) is { Text.Length: > 0 } clause) clauses.Add(clause);
        }

        return clauses.Count == 0 ? Empty : new(clauses);
    }

    public static bool IsWord(QueryClause clause) => clause is { Field: QueryField.Any, Phrase: false, Excluded: false };

    /// <summary>The query without one of its clauses: what an empty result offers to drop.</summary>
    public QueryText Without(QueryClause clause) => new([.. Clauses.Where(c => c != clause)]);

    public bool Equals(QueryText? other) => other is not null && Clauses.SequenceEqual(other.Clauses);

    public override bool Equals(object? obj) => Equals(obj as QueryText);

    public override int GetHashCode() => Clauses.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Join(' ', Clauses);

    internal static string NameOf(QueryField field) => Names.First(n => n.Value == field).Key;

    private static QueryClause Read(string text, ref int at)
    {
        var excluded = text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        while (excluded && at + 1 < text.Length && text[at] == '-') at++;
        var field = FieldAt(text, ref at);
        if (text[at] == '"')
        {
            var end = text.IndexOf('"', at + 1);
            if (end < 0) end = text.Length;
            var phrase = string.Join(' ', text[(at + 1)..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            at = Math.Min(end + 1, text.Length);
            return new(field, Bare(phrase) ? "" : phrase, true, excluded);
        }

        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '"') at++;
        var word = text[start..at];
        if (field == QueryField.Any) word = word.TrimStart('-');
        return new(field, Bare(word) ? "" : word, false, excluded);
    }

    /// <summary>A known name before a colon with something after it; anything else is part of a word.</summary>
    private static QueryField FieldAt(string text, ref int at)
    {
        var colon = at;
        while (colon < text.Length && char.IsLetter(text[colon])) colon++;
        if (colon == at || colon + 1 >= text.Length || text[colon] != ':' || char.IsWhiteSpace(text[colon + 1])) return QueryField.Any;
        if (!Names.TryGetValue(text[at..colon], out var field)) return QueryField.Any;
        at = colon + 1;
        return field;
    }

    private static bool Bare(string word) => !word.Any(char.IsLetterOrDigit);

    /// <summary>Full width becomes half width, typographic quotes straight ones, separating punctuation spaces.</summary>
    private static string Fold(string typed)
    {
        var cut = typed.Length > LongestText ? typed[..LongestText] : typed;
        var into = new StringBuilder(cut.Length);
        foreach (var c in cut)
        {
            into.Append(c switch
            {
                '“' or '”' or '„' or '「' or '」' or '『' or '』' or '＂' => '"',
                '，' or '、' or '；' or ';' or '。' or ',' or '\u3000' or '\0' => ' ',
                '－' or '−' => '-',
                > '\uFF00' and < '\uFF5F' => (char)(c - 0xFEE0),
                _ => char.IsSurrogate(c) || char.IsControl(c) ? ' ' : c,
            });
        }

        return into.ToString();
    }
}
