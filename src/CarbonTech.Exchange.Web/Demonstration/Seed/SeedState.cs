using System.Text.Json;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>How far the demonstration's data is, kept beside it.</summary>
/// <param name="Origin">The instant around which the story is told: that of the first start.</param>
/// <param name="Done">The story was told to its end.</param>
/// <param name="Season">How often new sessions were opened since.</param>
internal sealed record SeedState(DateTimeOffset Origin, bool Done, int Season)
{
    private const string Name = "demonstration.json";

    public static SeedState? Read(string folder) => File.Exists(Path.Combine(folder, Name)) ? JsonSerializer.Deserialize<SeedState>(File.ReadAllText(Path.Combine(folder, Name))) : null;

    public void Keep(string folder)
    {
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, Name + ".new");
        File.WriteAllText(beside, JsonSerializer.Serialize(this));
        File.Move(beside, Path.Combine(folder, Name), overwrite: true);
    }
}
