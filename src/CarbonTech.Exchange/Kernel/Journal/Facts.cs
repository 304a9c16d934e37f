namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>The types of facts by the names under which the journal holds them.</summary>
internal static class Facts
{
    private static readonly Dictionary<string, Type> ByName = typeof(Facts).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(IFact)) && !t.IsInterface).ToDictionary(t => t.Name);

    internal static IFact? Read(string name, string body) =>
        ByName.TryGetValue(name, out var type) ? (IFact?)System.Text.Json.JsonSerializer.Deserialize(body, type, ExchangeJson.Options) : null;
}
