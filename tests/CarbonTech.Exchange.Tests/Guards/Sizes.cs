using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CarbonTech.Exchange.Tests.Guards;

/// <summary>The limits of size and the forbidden words of names.</summary>
internal static class Sizes
{
    public const int File = 250;
    public const int Method = 40;
    public const int Constructor = 5;

    private static readonly string[] Endings = ["Service", "Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Impl", "Dto", "Extensions", "Common", "Processor"];

    public static IEnumerable<string> Violations(string path, string text)
    {
        var lines = text.Split('\n').Count(l => l.Trim().Length > 0);
        if (lines > File) yield return $"{path}: {lines} lines";
        var root = Source.Parse(text);
        foreach (var method in root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>())
        {
            var length = Length(method);
            if (length > Method) yield return $"{path}: {Name(method)} has {length} lines";
            if (method is ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > Constructor and var n }) yield return $"{path}: a constructor takes {n}";
        }

        foreach (var type in root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            if (type is ClassDeclarationSyntax { ParameterList.Parameters.Count: > Constructor and var n }) yield return $"{path}: {type.Identifier} takes {n}";
            if (Array.Exists(Endings, e => type.Identifier.Text.EndsWith(e, StringComparison.Ordinal))) yield return $"{path}: the name {type.Identifier}";
        }
    }

    private static int Length(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(BaseMethodDeclarationSyntax method) => method is MethodDeclarationSyntax m ? m.Identifier.Text : "constructor";
}
