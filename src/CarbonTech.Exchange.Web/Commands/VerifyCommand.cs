using System.Globalization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Runs every verifier and prints what it checked; 1 and the place when something is broken.</summary>
internal static class VerifyCommand
{
    internal static async Task<int> RunAsync(WebApplication app, CancellationToken ct)
    {
        var (unknown, pending) = await Opening.SchemaAsync(app, ct);
        if (unknown.Count + pending.Count > 0) return await Say.NoAsync($"The database has not the schema of this release (unknown: {Names(unknown)}; pending: {Names(pending)}). Nothing was checked; migrate brings an older one to it.");
        var broken = false;
        foreach (var found in await AllAsync(app.Services, ct))
        {
            broken |= found.BrokenAt is not null;
            var verdict = found.BrokenAt is { } place ? $"BROKEN at {place}" : "holds";
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{verdict,-8} {found.Checked,8:#,0} {found.What}{(found.Note is { } note ? $" ({note})" : "")}"));
        }

        return broken ? 1 : 0;
    }

    private static string Names(IReadOnlyList<string> migrations) => migrations.Count == 0 ? "none" : string.Join(", ", migrations);

    private static async Task<IReadOnlyList<Verification>> AllAsync(IServiceProvider services, CancellationToken ct)
    {
        var all = new List<Verification>();
        foreach (var verifier in services.GetServices<IVerifier>()) all.AddRange(await verifier.VerifyAsync(ct));
        return all;
    }
}
