using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Imports a file for a party: the dry run, its refused rows with their reasons, then the good rows. A server on the same data does the work, or
/// this process when there is none. The exchange itself stands as the person in the records.</summary>
internal static class ImportCommand
{
    private const int MostReasons = 50;

    internal static async Task<int> RunAsync(WebApplication app, FileInfo file, string org, CancellationToken ct)
    {
        if (!file.Exists) return await Say.NoAsync($"There is no file {file.FullName}.");
        FileStream content;
        try
        {
            content = file.OpenRead();
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return await Say.NoAsync(StartFaults.OfFile(fault, file));
        }

        await using var reading = content;
        return await RunAsync(app, file.Name, content, org, ct);
    }

    private static async Task<int> RunAsync(WebApplication app, string name, Stream content, string org, CancellationToken ct)
    {
        _ = await Opening.MigratedAsync(app, ct);
        if (await app.Services.GetRequiredService<FindParty>().RunAsync(org, ct) is not { } party) return await Say.NoAsync($"No verified party has the code or name {org}.");
        var profile = (await app.Services.GetRequiredService<ReadParty>().RunAsync(party, Actor.System, ct))!.Profile;
        var by = Actor.System with { Party = party, Roles = Roles.Publisher, Capacities = profile.Capacities };
        var stored = await app.Services.GetRequiredService<IFileStore>().PutAsync(content, ct);
        var begun = await app.Services.GetRequiredService<BeginImport>().RunAsync(new(by, Id.New<ActId>(), party, stored, name), ct);
        if (!begun.Is(out var id, out var no)) return await Say.NoAsync($"{name} is not imported: {new Texts().Of(no[0])}");
        var import = await StepAsync(app, by, id, "import-check", ct);
        if (import.Failure is { } failure) return await Say.NoAsync($"{name} is not imported: {new Texts()[$"refusal.{failure}"]}");
        await ExplainAsync(app, id, import, ct);
        if (import.Status != ImportStatus.Checked || import.Counts.ToWrite == 0) return import.Counts.Refused == 0 && import.Status == ImportStatus.Checked ? 0 : await Say.NoAsync($"Nothing was written from {name}.");
        var written = await app.Services.GetRequiredService<CommitImport>().RunAsync(new(by, Id.New<ActId>(), id, import.Version), ct);
        if (written.IsRefused(out no)) return await Say.NoAsync($"Nothing was written from {name}: {new Texts().Of(no[0])}");
        import = await StepAsync(app, by, id, "import-write", ct);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Written: {import.Wrote.New:#,0} new, {import.Wrote.Changed:#,0} changed, {import.Wrote.Refused:#,0} refused."));
        return import.Status == ImportStatus.Done && import.Counts.Refused + import.Wrote.Refused == 0 ? 0 : 1;
    }

    private static async Task<ImportPage> StepAsync(WebApplication app, Actor by, ImportId id, string kind, CancellationToken ct)
    {
        _ = await JobWait.EndAsync(app, kind, id.Value, ct);
        return (await app.Services.GetRequiredService<ReadImports>().OneAsync(id, by, ct))!;
    }

    private static async Task ExplainAsync(WebApplication app, ImportId id, ImportPage import, CancellationToken ct)
    {
        var c = import.Counts;
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Dry run: {c.New:#,0} new, {c.Changed:#,0} changed, {c.Unchanged:#,0} unchanged, {c.Refused:#,0} refused."));
        foreach (var line in await app.Services.GetRequiredService<ReadImports>().RowsAsync(id, RowOutcome.Refused, 0, MostReasons, ct))
        {
            var reasons = line.Reasons.Select(r => $"{r.Column}: {new Texts()[$"refusal.{r.Code}", [.. r.Args]]}");
            await Console.Out.WriteLineAsync($"  row {line.Number}: {string.Join("; ", reasons)}");
        }
    }
}
