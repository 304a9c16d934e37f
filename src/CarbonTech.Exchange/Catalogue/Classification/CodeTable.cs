namespace CarbonTech.Exchange.Catalogue;

/// <summary>A table of codes in its own order, found by code, by label in either language, or by a short word.</summary>
public sealed class CodeTable
{
    private readonly Dictionary<string, Code> byWord = new(StringComparer.OrdinalIgnoreCase);

    public CodeTable(IEnumerable<Code> codes, IReadOnlyDictionary<string, string>? shortWords = null)
    {
        All = [.. codes];
        foreach (var code in All) byWord[code.Value] = code;
        foreach (var code in All) byWord.TryAdd(code.Zh, code);
        foreach (var code in All.Where(c => c.En.Length > 0)) byWord.TryAdd(code.En, code);
        foreach (var (word, value) in shortWords ?? new Dictionary<string, string>()) byWord[word] = byWord[value];
    }

    public IReadOnlyList<Code> All { get; }

    public IEnumerable<Code> Roots => All.Where(c => c.Parent is null);

    /// <summary>By exact code only.</summary>
    public Code? this[string? value] => value is not null && byWord.TryGetValue(value, out var code) && code.Value == value ? code : null;

    /// <summary>By code, label or short word, whatever the case.</summary>
    public Code? Find(string word) => byWord.GetValueOrDefault(word.Trim());

    public IEnumerable<Code> Under(string parent) => All.Where(c => c.Parent == parent);

    /// <summary>The code's ancestors from the root down, and itself.</summary>
    public IReadOnlyList<Code> Path(string? value)
    {
        var path = new List<Code>();
        for (var code = this[value]; code is not null && path.Count < 9; code = this[code.Parent]) path.Insert(0, code);
        return path;
    }

    public string Label(string? value, string culture) => this[value]?.Label(culture) ?? value ?? "";
}
