using System.Globalization;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Search;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Has the search index built anew: by the server that runs on the data, or here when none does.</summary>
internal static class ReindexCommand
{
    internal static async Task<int> RunAsync(WebApplication app, CancellationToken ct)
    {
        _ = await Opening.MigratedAsync(app, ct);
        var asked = await app.Services.GetRequiredService<AskReindex>().RunAsync(new(Actor.System, Id.New<ActId>()), ct);
        if (!asked.Is(out var subject, out var no)) return await Say.NoAsync($"The index is not rebuilt: {no}");
        var ended = await JobWait.EndAsync(app, ReindexJob.JobKind, subject, ct);
        if (ended.Status != JobStatus.Done) return await Say.NoAsync($"The index was not rebuilt ({ended.Failure}); the former one goes on serving.");
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The index was built anew; {ended.Done:#,0} listings are in it."));
        return 0;
    }
}
