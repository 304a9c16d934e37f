using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CarbonTech.Exchange.Tests.Guards;

/// <summary>The source tree as guards read it.</summary>
internal static class Source
{
    public static string Root { get; } = FindRoot();

    /// <summary>Written C# files of the product, without generated ones and migrations.</summary>
    public static IReadOnlyList<(string Path, string Text)> Product { get; } = Files("src", "*.cs");

    public static IReadOnlyList<(string Path, string Text)> Files(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'))
            .Where(p => !p.Contains("/obj/") && !p.Contains("/bin/") && !p.Contains("/Migrations/"))
            .Order(StringComparer.Ordinal)
            .Select(p => (p, File.ReadAllText(Path.Combine(Root, p))))];

    public static SyntaxNode Parse(string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CarbonTech.Exchange.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the source tree.");
    }
}
