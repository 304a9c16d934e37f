using System.Net.Sockets;

namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Serves the site. Refuses a schema that it does not know; brings an embedded one to this release first.</summary>
internal static class ServeCommand
{
    internal static async Task<int> RunAsync(WebApplication app, CancellationToken ct)
    {
        using var folder = await Opening.LeadAsync(app);
        if (folder is null) return await Say.NoAsync($"Another server runs on the data in {FolderLock.FolderOf(app)}. Stop it, or choose another folder with --data DIR.");
        var database = await Opening.MigratedAsync(app, ct);
        var (unknown, _) = await database.SchemaAsync(ct);
        if (unknown.Count > 0) return await Say.NoAsync($"The database was written by a newer release (it has {string.Join(", ", unknown)}). Run that release or newer.");
        try
        {
            await app.StartAsync(ct);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            return await Say.NoAsync($"The address is taken ({taken.Message}). Choose another with --urls http://localhost:PORT.");
        }
        catch (Exception wrong) when (wrong is SocketException or FormatException or ArgumentException or InvalidOperationException)
        {
            return await Say.NoAsync($"The site cannot listen on {app.Configuration["urls"]}: {wrong.Message.Split('\n')[0].TrimEnd()} Choose another address with --urls http://localhost:PORT.");
        }

        await Console.Out.WriteLineAsync($"CarbonTech.Exchange is at {string.Join(" ", app.Urls)}");
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
