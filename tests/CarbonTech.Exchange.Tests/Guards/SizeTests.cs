using System.Text.RegularExpressions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Guards;

public sealed partial class SizeTests
{
    /// <summary>Loops that must not die: followers, jobs, the writer's queue, the host's workers.</summary>
    private static readonly string[] Loops = ["FollowerWorker.cs", "JobRunner.cs", "SqliteWriter.cs", "WorkerHost.cs", "Desk.cs", "NoticeMailer.cs"];

    [Fact]
    public void Files_methods_constructors_and_names_keep_their_limits() =>
        Assert.Empty(Source.Product.SelectMany(f => Sizes.Violations(f.Path, f.Text)));

    [Fact]
    public void A_planted_long_method_a_wide_constructor_and_a_bad_name_are_caught()
    {
        var body = string.Join('\n', Enumerable.Repeat("        x++;", 60));
        var text = $"class PlantedHelper(int a, int b, int c, int d, int e, int f)\n{{\n    void M()\n    {{\n{body}\n    }}\n}}";
        var found = Sizes.Violations("planted.cs", text).ToList();
        Assert.Contains(found, v => v.Contains("M has"));
        Assert.Contains(found, v => v.Contains("takes 6"));
        Assert.Contains(found, v => v.Contains("the name PlantedHelper"));
        Assert.Contains(Sizes.Violations("planted.cs", string.Concat(Enumerable.Repeat("// line\n", 251))), v => v.Contains("251 lines"));
    }

    [Fact]
    public void Only_the_loops_catch_everything() => Assert.Empty(CatchAlls(Source.Product));

    [Fact]
    public void A_planted_catch_all_is_caught() =>
        Assert.NotEmpty(CatchAlls([("src/Planted.cs", "try { } catch (Exception e) { }"), ("src/Planted2.cs", "try { } catch { }")]));

    private static IEnumerable<string> CatchAlls(IEnumerable<(string Path, string Text)> files) =>
        files.Where(f => CatchAll().IsMatch(f.Text) && !Loops.Contains(Path.GetFileName(f.Path))).Select(f => f.Path);

    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception\b(?![^)]*\)\s*when\s*\([^)]*is\s)|\{)")]
    private static partial Regex CatchAll();
}
