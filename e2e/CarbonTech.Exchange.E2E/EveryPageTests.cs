using Xunit;

namespace CarbonTech.Exchange.E2E;

/// <summary>Walks from the home page along every link, as each role, one page of each kind: it answers, in both languages, passes axe, and does not
/// scroll sideways. Language, width and theme rotate; with EXCHANGE_AXE=all every page is seen in all of them.</summary>
public sealed class EveryPageTests(Market market)
{
    private const int MostKinds = 160;
    private static readonly (string Language, int Width, bool Dark)[] Views = [("zh-CN", 1280, false), ("en", 390, true), ("zh-CN", 390, false), ("en", 1280, false)];

    [Theory]
    [InlineData("")]
    [InlineData("University")]
    [InlineData("Enterprise")]
    [InlineData("Operator")]
    public async Task Every_page_answers_and_passes_axe(string capacity)
    {
        Assert.SkipWhen(capacity.Length > 0 && Environment.GetEnvironmentVariable("EXCHANGE_AXE") != "all", "EXCHANGE_AXE=all walks the pages of signed-in roles as well");
        var views = Environment.GetEnvironmentVariable("EXCHANGE_AXE") == "all" ? Views : [Views[capacity.Length % Views.Length], Views[(capacity.Length + 1) % Views.Length]];
        var faults = new List<string>();
        foreach (var (language, width, dark) in views)
        {
            await using var visitor = await market.VisitAsync(language, width, dark);
            if (capacity.Length > 0) await visitor.SignInAsync(Word(capacity, language));
            faults.AddRange(await WalkAsync(visitor));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(Visitor visitor)
    {
        var faults = new List<string>();
        var seen = new HashSet<string>();
        var waiting = new Queue<string>(["/", "/search?q=电池", "/sessions", "/figures", "/inbox", "/desk", "/deals", "/demo/clock"]);
        while (waiting.TryDequeue(out var path) && seen.Count < MostKinds)
        {
            if (Skip(path) || !seen.Add(Visitor.Kind(path))) continue;
            var status = await visitor.OpenAsync(path);
            if (status is not (200 or 403 or 404)) faults.Add($"{path}: {status}");
            if (status != 200) continue;
            faults.AddRange(await visitor.FaultsAsync());
            if (await visitor.SidewaysAsync() is > 0 and var px) faults.Add($"{path} [{visitor.Language} {visitor.Page.ViewportSize?.Width}]: scrolls sideways by {px} px");
            foreach (var link in await visitor.LinksAsync()) waiting.Enqueue(link);
        }

        return [.. faults, .. visitor.Complaints];
    }

    private static bool Skip(string path) =>
        path.StartsWith("/language", StringComparison.Ordinal) || path.StartsWith("/api", StringComparison.Ordinal) || Path.GetExtension(path.Split('?')[0]).Length > 1
        || path.Contains("/export", StringComparison.Ordinal) || path.Contains("download", StringComparison.Ordinal)
        || path.Contains("/papers/", StringComparison.Ordinal) || path.Contains("/files/", StringComparison.Ordinal);

    private static string Word(string capacity, string language) => (capacity, language) switch
    {
        ("University", "zh-CN") => "高等学校",
        ("Enterprise", "zh-CN") => "企业",
        ("Operator", "zh-CN") => "市场运营方",
        _ => capacity,
    };
}
