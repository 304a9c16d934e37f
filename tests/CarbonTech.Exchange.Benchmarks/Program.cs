using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CarbonTech.Exchange.Benchmarks;

var known = typeof(IBenchmark).Assembly.GetTypes().Where(t => t is { IsClass: true } && t.IsAssignableTo(typeof(IBenchmark)))
    .Select(t => (IBenchmark)Activator.CreateInstance(t)!).OrderBy(b => b.Name, StringComparer.Ordinal).ToList();
var wanted = args.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).ToList();
var chosen = wanted.Contains("all") ? known : [.. known.Where(b => wanted.Contains(b.Name))];
if (chosen.Count == 0)
{
    Console.Error.WriteLine($"Name a benchmark or all: {string.Join(", ", known.Select(b => b.Name))}");
    return 2;
}

var figures = new List<Figure>();
foreach (var benchmark in chosen) figures.AddRange(await benchmark.RunAsync(CancellationToken.None));
Console.WriteLine($"| {"figure",-34} | {"value",12} | {"unit",-9} | {"ratio",7} | {"bar",-24} | pass |");
Console.WriteLine("|---|---|---|---|---|---|");
foreach (var f in figures)
{
    var pass = f.Pass switch { true => "yes", false => "NO", null => "" };
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {f.Name,-34} | {f.Value,12:#,0.##} | {f.Unit,-9} | {f.Ratio,7:0.00} | {f.Bar,-24} | {pass,-4} |"));
}

if (Array.IndexOf(args, "--json") is >= 0 and var at)
{
    var options = new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    await File.WriteAllTextAsync(args[at + 1], JsonSerializer.Serialize(figures, options));
}

return figures.Exists(f => f.Pass == false) ? 1 : 0;
