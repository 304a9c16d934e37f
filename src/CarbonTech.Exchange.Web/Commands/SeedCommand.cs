using CarbonTech.Exchange.Web.Demonstration;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Fills a demonstration with its invented market without serving it.</summary>
internal static class SeedCommand
{
    internal static async Task<int> RunAsync(WebApplication app, CancellationToken ct)
    {
        if (app.Services.GetService<Seeder>() is not { } seeder) return await Say.NoAsync($"This is a real market; only a demonstration is seeded ({DemonstrationMode.Setting}=true).");
        using var folder = await Opening.LeadAsync(app);
        if (folder is null) return await Say.NoAsync("A server runs on this data; it seeds its demonstration itself.");
        _ = await Opening.MigratedAsync(app, ct);
        var refused = await seeder.PlayAsync(ct);
        await Console.Out.WriteLineAsync(refused is null ? "The market was there already and its sessions go on." : $"The market is ready; {refused.Count} acts were refused.");
        foreach (var line in refused ?? []) await Console.Out.WriteLineAsync(line);
        return refused is { Count: > 0 } ? 1 : 0;
    }
}
