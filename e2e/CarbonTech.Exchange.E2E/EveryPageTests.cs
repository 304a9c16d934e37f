using Xunit;

namespace CarbonTech.Exchange.E2E;

/// <summary>Walks from the home page along every link, as each role, one page of each kind: it answers, in both languages, passes axe, and does not
/// scroll sideways. Strangers see Chinese pages on a desk and English ones on a phone in the dark; with EXCHANGE_AXE=all every role walks, and looks at each
/// page both ways. A page is loaded once for all looks at it.</summary>
public sealed class EveryPageTests(Market market)
{
    private const int MostKinds = 160;
    private static readonly (int Width, bool Dark)[] Looks = [(1280, false), (390, true)];

    [Theory]
    [InlineData("")]
    [InlineData("陆清禾")]
    [InlineData("尹海棠")]
    [InlineData("罗桥安")]
    [InlineData("毛丹青")]
    [InlineData("高测远")]
    [InlineData("雷鸣铎")]
    [InlineData("霍启明")]
    [InlineData("蔡谨")]
    public async Task Every_page_answers_and_passes_axe(string person)
    {
        var all = Environment.GetEnvironmentVariable("EXCHANGE_AXE") == "all";
        Assert.SkipWhen(person.Length > 0 && !all, "EXCHANGE_AXE=all walks the pages of signed-in roles as well");
        var faults = new List<string>();
        foreach (var (language, first) in new[] { ("zh-CN", 0), ("en", 1) })
        {
            await using var visitor = await market.VisitAsync(language);
            if (person.Length > 0) await visitor.SignInAsync(person);
            faults.AddRange(await WalkAsync(visitor, all ? [Looks[first], Looks[1 - first]] : [Looks[first]]));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(Visitor visitor, (int Width, bool Dark)[] looks)
    {
        var faults = new List<string>();
        var seen = new HashSet<string>();
        var waiting = new Queue<string>(["/", "/search?q=电池", "/sessions", "/figures", "/inbox", "/desk", "/deals", "/demo/clock"]);
        while (waiting.TryDequeue(out var path) && seen.Count < MostKinds)
        {
            if (Skip(path) || !seen.Add(Visitor.Kind(path))) continue;
            await visitor.LookAsync(looks[0].Width, looks[0].Dark);
            var status = await visitor.OpenAsync(path);
            if (status is not (200 or 403 or 404)) faults.Add($"{path}: {status}");
            if (status != 200) continue;
            foreach (var link in await visitor.LinksAsync()) waiting.Enqueue(link);
            foreach (var (width, dark) in looks)
            {
                await visitor.LookAsync(width, dark);
                faults.AddRange(await visitor.FaultsAsync());
                if (await visitor.SidewaysAsync() is > 0 and var px) faults.Add($"{path} [{visitor.Language} {width}]: scrolls sideways by {px} px");
            }
        }

        return [.. faults, .. visitor.Complaints];
    }

    private static bool Skip(string path) =>
        path.StartsWith("/language", StringComparison.Ordinal) || path.StartsWith("/api", StringComparison.Ordinal) || Path.GetExtension(path.Split('?')[0]).Length > 1
        || path.Contains("/export", StringComparison.Ordinal) || path.Contains("download", StringComparison.Ordinal)
        || path.Contains("/papers/", StringComparison.Ordinal) || path.Contains("/files/", StringComparison.Ordinal);
}
