using Xunit;

namespace CarbonTech.Exchange.E2E;

/// <summary>Walks from the home page along every link, as each role: no link of a page leads nowhere, and each kind of page passes axe, keeps the console clean
/// and does not scroll sideways. Each kind is looked at once, by whoever comes first, in rotating language, width and theme; with EXCHANGE_AXE=all everyone looks
/// at every kind he sees, in both languages, on a desk and on a phone in the dark.</summary>
public sealed class EveryPageTests(Market market)
{
    private static readonly bool All = Environment.GetEnvironmentVariable("EXCHANGE_AXE") == "all";

    /// <summary>More kinds than this one person never sees: a walk that goes on has lost itself in addresses.</summary>
    private const int MostKinds = 400;

    /// <summary>So many addresses of one kind are asked for: what a page leads to depends on how far its deal or case has come.</summary>
    private static readonly int MostOfAKind = All ? 6 : 3;
    private static readonly (int Width, bool Dark)[] Looks = [(1280, false), (390, true)];
    private static readonly HashSet<string> Judged = [];

    [Theory]
    [InlineData("")]
    [InlineData("霍启明")]
    [InlineData("陆清禾")]
    [InlineData("尹海棠")]
    [InlineData("罗桥安")]
    [InlineData("毛丹青")]
    [InlineData("秦舒仪")]
    [InlineData("蔡谨")]
    [InlineData("高测远", true)]
    [InlineData("雷鸣铎", true)]
    [InlineData("简正", true)]
    public async Task Every_page_answers_and_passes_axe(string person, bool seesWhatOthersSee = false)
    {
        Assert.SkipWhen(seesWhatOthersSee && !All, "EXCHANGE_AXE=all walks with those as well who come to no other kinds of pages");
        await using var chinese = await VisitAsync("zh-CN", person);
        await using var english = await VisitAsync("en", person);
        var faults = await WalkAsync([chinese, english]);
        faults = [.. faults, .. chinese.Complaints, .. english.Complaints];
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    private async Task<Visitor> VisitAsync(string language, string person)
    {
        var visitor = await market.VisitAsync(language);
        if (person.Length > 0) await visitor.SignInAsync(person);
        return visitor;
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(Visitor[] visitors)
    {
        var (faults, seen, kinds) = (new List<string>(), new HashSet<string>(), new Dictionary<string, int>());
        var waiting = new Queue<string>(["/", "/search?q=电池", "/sessions", "/figures", "/inbox", "/desk", "/deals", "/demo/clock"]);
        while (waiting.TryDequeue(out var path))
        {
            var kind = Visitor.Kind(path);
            var before = kinds.GetValueOrDefault(kind);
            if (Skip(path) || before == MostOfAKind || !seen.Add(path)) continue;
            kinds[kind] = before + 1;
            Assert.True(kinds.Count < MostKinds, $"the walk does not end: {path}");
            var (status, isPage, links) = await visitors[0].AskAsync(path);
            if (status != 200) faults.Add($"{path}: {status}");
            foreach (var link in links) waiting.Enqueue(link);
            if (status == 200 && isPage && (before == 0 || !All)) faults.AddRange(await JudgeAsync(visitors, path, kind));
        }

        return faults;
    }

    private static async Task<IReadOnlyList<string>> JudgeAsync(Visitor[] visitors, string path, string kind)
    {
        var isNew = Judged.Add(kind);
        if (All) return [.. await LookAsync(visitors[0], path, Looks), .. await LookAsync(visitors[1], path, Looks)];
        return isNew ? await LookAsync(visitors[Judged.Count % 2], path, [Looks[Judged.Count / 2 % 2]]) : [];
    }

    private static async Task<IReadOnlyList<string>> LookAsync(Visitor visitor, string path, (int Width, bool Dark)[] looks)
    {
        var faults = new List<string>();
        await visitor.LookAsync(looks[0].Width, looks[0].Dark);
        if (await visitor.OpenAsync(path) is not 200 and var status) return [$"{path}: {status}"];
        foreach (var (width, dark) in looks)
        {
            await visitor.LookAsync(width, dark);
            faults.AddRange(await visitor.FaultsAsync());
            if (await visitor.SidewaysAsync() is > 0 and var px) faults.Add($"{path} [{visitor.Language} {width}]: scrolls sideways by {px} px");
        }

        return faults;
    }

    /// <summary>What is for machines, and the switch of languages, which leads back.</summary>
    private static bool Skip(string path) => path.StartsWith("/language", StringComparison.Ordinal) || path.StartsWith("/api", StringComparison.Ordinal);
}
