using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CarbonTech.Exchange.Tests.Guards;

/// <summary>Finds statements that call something that answers with a Result and drop the answer: a refusal nobody hears.</summary>
internal static class DroppedResults
{
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    public static IReadOnlyList<string> In(IEnumerable<(string Path, string Text)> files, bool withExchange)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(f.Text, parse, f.Path)).Append(CSharpSyntaxTree.ParseText(GlobalUsings, parse)).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => withExchange || Path.GetFileName(p) != "CarbonTech.Exchange.dll").Where(p => Path.GetFileName(p) != "CarbonTech.Exchange.Web.dll")
            .Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create("Guarded", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return [.. trees.SelectMany(t => In(t, compilation.GetSemanticModel(t)))];
    }

    private static IEnumerable<string> In(SyntaxTree tree, SemanticModel model)
    {
        foreach (var statement in tree.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>())
        {
            var type = model.GetTypeInfo(statement.Expression).Type;
            if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task) type = task.TypeArguments[0];
            if (type is INamedTypeSymbol { Name: "Result", TypeArguments.Length: 1 } && statement.Expression is not AssignmentExpressionSyntax)
            {
                yield return $"{tree.FilePath}:{statement.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {statement.Expression}";
            }
        }
    }
}
