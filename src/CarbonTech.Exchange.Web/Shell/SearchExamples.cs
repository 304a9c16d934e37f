using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Searches to try: of a list of common words those that find something now, looked up every few minutes, so that no example leads to an empty page.</summary>
public sealed class SearchExamples(SearchListings search, TimeProvider clock)
{
    private const int Most = 4;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private static readonly string[] Chinese = ["碳捕集", "余热回收", "钙钛矿", "电池回收", "储能", "光伏", "氢能", "生物炭"];
    private static readonly string[] English = ["hydrogen", "waste heat", "perovskite", "battery recycling", "carbon capture", "wind"];
    private volatile Found? last;

    public async Task<IReadOnlyList<(string Text, string Lang)>> ReadAsync(CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        var found = last is { } kept && now - kept.At is var age && age >= TimeSpan.Zero && age < Kept ? kept : last = new(now, await WithHitsAsync(Chinese, ct), await WithHitsAsync(English, ct));
        var (first, second) = Texts.IsChinese ? (found.Chinese, found.English) : (found.English, found.Chinese);
        var (one, other) = Texts.IsChinese ? ("zh-CN", "en") : ("en", "zh-CN");
        return [.. first.Take(Most).Select(t => (t, one)), .. second.Take(1).Select(t => (t, other))];
    }

    private async Task<IReadOnlyList<string>> WithHitsAsync(IEnumerable<string> words, CancellationToken ct)
    {
        var with = new List<string>();
        foreach (var word in words)
        {
            if ((await search.RunAsync(new(word, Size: 1), ct)).Answer.Total > 0) with.Add(word);
        }

        return with;
    }

    private sealed record Found(DateTimeOffset At, IReadOnlyList<string> Chinese, IReadOnlyList<string> English);
}
