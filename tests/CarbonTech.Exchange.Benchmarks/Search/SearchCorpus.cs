using System.Collections.Frozen;
using System.IO.Compression;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Benchmarks.Search;

/// <summary>Documents to search: real texts repeated with varied ids and facets where the corpus is at hand, otherwise invented ones.</summary>
internal static class SearchCorpus
{
    private const string File = "data/search-corpus.jsonl.gz";
    private static readonly string[] Fields = [.. Enumerable.Range(1, 10).SelectMany(i => Enumerable.Range(1, 5).Select(j => $"SF-{i:D2}.{j}"))];
    private static readonly string[] Deals = ["TRF-PATENT", "LIC-PAT-EXCL", "LIC-PAT-SOLE", "LIC-PAT-ORD", "LIC-PAT-OPEN", "COOP", "INV", "SER"];
    private static readonly string[] Prices = ["ask", "0-10", "10-50", "50-100", "100-500", "500-"];
    private static readonly string[] Cities = ["南京", "苏州", "无锡", "常州", "镇江", "扬州", "泰州", "南通", "徐州", "盐城", "淮安", "连云港", "宿迁"];

    private sealed record Text(string? Lang, string? Title, string? Body, string? Org);

    /// <summary>What the figures rest on, for the table.</summary>
    public static string Source => Find() is null ? "synthetic" : "corpus";

    public static IEnumerable<SearchDocument> Documents(int count)
    {
        var texts = (Find() is { } path ? Read(path) : Invent()).ToList();
        var random = new Random(20260302);
        for (var i = 0; i < count; i++) yield return Document(texts[i % texts.Count], i, random);
    }

    private static SearchDocument Document(Text text, int number, Random random)
    {
        var zh = text.Lang == "zh";
        var (title, body) = (text.Title ?? "", text.Body ?? "");
        var trl = random.Next(1, 10);
        var field = Fields[random.Next(Fields.Length)];
        var owner = $"P{(int)(random.NextDouble() * random.NextDouble() * 500)}";
        return new()
        {
            Id = new ListingId(Id.Named($"listing {number}")), TitleZh = zh ? title : "", TitleEn = zh ? "" : title,
            BodyZh = zh ? body : "", BodyEn = zh ? "" : body, OwnerZh = text.Org ?? "", Trl = trl, PriceMinor = random.Next(3) == 0 ? null : random.Next(1_000_000) * 100L,
            ListedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(number),
            Values = new Dictionary<Facet, IReadOnlyList<string>>
            {
                [Facet.Field] = [field[..5], field], [Facet.Trl] = [trl <= 3 ? "1-3" : trl <= 6 ? "4-6" : "7-9", $"{trl}"], [Facet.Owner] = [owner],
                [Facet.Price] = [Prices[random.Next(Prices.Length)]], [Facet.DealMode] = [.. random.GetItems(Deals, random.Next(1, 4)).Distinct()],
                [Facet.IpPosition] = [random.Next(3) == 0 ? "Published" : "Granted"], [Facet.Claim] = [random.Next(3) == 0 ? "none" : "declared"],
                [Facet.Region] = [Cities[random.Next(Cities.Length)]], [Facet.Kind] = [random.Next(2) == 0 ? "Outcome" : "Invention"],
            }.ToFrozenDictionary(),
        };
    }

    private static IEnumerable<Text> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(System.IO.File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            string? Of(string name) => row.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
            yield return new(Of("lang"), Of("title"), Of("text"), Of("org"));
        }
    }

    private static IEnumerable<Text> Invent()
    {
        var random = new Random(7);
        string[] zh = ["光伏", "电池", "碳捕集", "余热", "回收", "储能", "制氢", "材料", "方法", "装置", "系统", "催化剂", "水泥", "钢铁", "膜", "污水", "固废", "建筑", "热泵", "优化", "控制", "工艺", "高效", "低能耗"];
        string[] en = ["photovoltaic", "battery", "carbon", "capture", "waste", "heat", "recovery", "storage", "hydrogen", "material", "method", "system", "catalyst", "cement", "steel", "membrane", "wastewater", "building", "pump", "control", "process", "efficient", "energy", "low"];
        for (var i = 0; i < 50_000; i++)
        {
            var chinese = i % 2 == 0;
            yield return new(chinese ? "zh" : "en", Say(chinese, 6), string.Join(chinese ? "。" : ". ", Enumerable.Range(0, 12).Select(_ => Say(chinese, 9))), "");
        }

        string Say(bool chinese, int words) => string.Join(chinese ? "" : " ", random.GetItems(chinese ? zh : en, words));
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("EXCHANGE_SHARED") is { Length: > 0 } named) return Existing(Path.Combine(named, File));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Existing(Path.Combine(folder.FullName, "shared", File)) is { } found) return found;
        }

        return null;
    }

    private static string? Existing(string path) => System.IO.File.Exists(path) ? path : null;
}
