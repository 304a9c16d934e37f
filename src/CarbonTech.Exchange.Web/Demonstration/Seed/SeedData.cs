using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The invented market as it stands in the program.</summary>
internal static class SeedData
{
    private const string Root = "CarbonTech.Exchange.Web.Demonstration.Data.";

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IReadOnlyList<SeedParty> Parties { get; } = Read<List<SeedParty>>("parties.json");

    public static IReadOnlyList<SeedSession> Sessions { get; } = Read<List<SeedSession>>("sessions.json");

    public static IReadOnlyList<SeedCase> Cases { get; } = Read<List<SeedCase>>("cases.json");
    public static IReadOnlyList<SeedDemand> Demands { get; } = Read<List<SeedDemand>>("demands.json");

    public static IReadOnlyList<SeedEnquiry> Enquiries { get; } = Read<List<SeedEnquiry>>("enquiries.json");

    /// <summary>Every listing by its key.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Rows { get; } = Parties.SelectMany(p => Load(p.Key)).ToDictionary(KeyOf);

    /// <summary>The party's key by the key of each listing.</summary>
    public static IReadOnlyDictionary<string, string> Owners { get; } = Parties.SelectMany(p => Load(p.Key).Select(r => (KeyOf(r), p.Key))).ToDictionary();

    /// <summary>The rows of a party's catalogue, in the order of its file.</summary>
    public static IReadOnlyList<JsonObject> Listings(string party) => [.. Rows.Where(r => Owners[r.Key] == party).Select(r => r.Value)];

    private static List<JsonObject> Load(string party)
    {
        using var stream = typeof(SeedData).Assembly.GetManifestResourceStream($"{Root}listings.{party}.jsonl");
        if (stream is null) return [];
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!.AsObject())];
    }

    public static string KeyOf(JsonObject row) => row["external_id"]!.GetValue<string>();

    /// <summary>A catalogue file as the party hands it in on a day: verified a little before, valid for more than a year.</summary>
    public static byte[] File(IEnumerable<JsonObject> rows, DateOnly day)
    {
        var lines = rows.Select((row, i) =>
        {
            var dated = row.DeepClone().AsObject();
            dated["last_verified"] = day.AddDays(-(i % 9)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            dated["valid_until"] = day.AddDays(480 + (31 * (i % 7))).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return dated.ToJsonString(Writing);
        });
        return Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
    }

    private static T Read<T>(string name)
    {
        using var stream = typeof(SeedData).Assembly.GetManifestResourceStream(Root + name) ?? throw new InvalidOperationException($"The demonstration lacks {name}.");
        return JsonSerializer.Deserialize<T>(stream, Reading)!;
    }
}
