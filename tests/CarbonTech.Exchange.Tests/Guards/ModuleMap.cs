using System.Text.RegularExpressions;

namespace CarbonTech.Exchange.Tests.Guards;

/// <summary>Who may know whom among the modules of the exchange, and whose tables are whose.</summary>
internal static partial class ModuleMap
{
    /// <summary>The arrows of the house. Everyone may know Kernel and Membership.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Arrows = new Dictionary<string, string[]>
    {
        ["Kernel"] = [],
        ["Membership"] = [],
        ["Catalogue"] = [],
        ["Payments"] = [],
        ["Certification"] = ["Catalogue"],
        ["Deals"] = ["Payments", "Catalogue"],
        ["Auctions"] = ["Deals", "Catalogue", "Payments"],
        ["Search"] = ["Catalogue", "Certification", "Auctions"],
        ["Notifications"] = ["Catalogue", "Certification", "Auctions", "Deals", "Payments", "Search", "Insight"],
        ["Insight"] = ["Catalogue", "Certification", "Auctions", "Deals", "Payments", "Search"],
    };

    public static IEnumerable<string> Violations(IEnumerable<(string Path, string Text)> files, IReadOnlyDictionary<string, string> tables)
    {
        foreach (var (path, text) in files)
        {
            if (ModuleOf(path) is not { } module) continue;
            foreach (Match match in Mention().Matches(text))
            {
                var other = match.Groups[1].Value;
                if (Arrows.ContainsKey(other) && !MayKnow(module, other)) yield return $"{path}: {module} knows {other}";
            }

            foreach (Match match in TableUse().Matches(text))
            {
                if (!tables.TryGetValue(match.Groups[1].Value, out var owner) || owner == module) continue;
                if (!MayKnow(module, owner)) yield return $"{path}: {module} reads the table {match.Groups[1].Value} of {owner}";
                if (match.Groups[2].Success) yield return $"{path}: {module} writes the table {match.Groups[1].Value} of {owner}";
            }
        }
    }

    /// <summary>The tables by owner: each DbSet stands under the comment with its module's name.</summary>
    public static IReadOnlyDictionary<string, string> Tables(string exchangeDb)
    {
        var tables = new Dictionary<string, string>();
        var module = "";
        foreach (var line in exchangeDb.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith("// ", StringComparison.Ordinal) && Arrows.ContainsKey(line[3..].Split(' ', ',', ':')[0])) module = line[3..].Split(' ', ',', ':')[0];
            if (DbSet().Match(line) is { Success: true } set) tables[set.Groups[1].Value] = module;
        }

        return tables;
    }

    private static bool MayKnow(string module, string other) =>
        other == module || other == "Kernel" || (other == "Membership" && module != "Kernel") || Arrows[module].Contains(other);

    private static string? ModuleOf(string path)
    {
        var parts = path.Split('/');
        return parts is ["src", "CarbonTech.Exchange", var module, _, ..] && Arrows.ContainsKey(module) ? module : null;
    }

    [GeneratedRegex(@"CarbonTech\.Exchange\.([A-Z]\w+)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\bdb\.([A-Z]\w+)\b(\s*\.\s*(?:Add|AddRange|Remove|RemoveRange|Update|Attach|Where\([^;]*\)\s*\.Execute(?:Update|Delete)Async|Execute(?:Update|Delete)Async)\b)?")]
    private static partial Regex TableUse();

    [GeneratedRegex(@"DbSet<[^>]+>\s+(\w+)\s*=>")]
    private static partial Regex DbSet();
}
