namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Held by the one process that leads a data folder: a second server, or a command that would do the server's work, finds it taken.</summary>
internal static class FolderLock
{
    /// <summary>What the system says when another one holds a file: EAGAIN on Linux, EWOULDBLOCK on macOS, a sharing or lock violation on Windows.</summary>
    private static readonly int[] Held = [11, 35, 32, 33];

    internal static string FolderOf(WebApplication app) => Path.GetFullPath(app.Configuration["Exchange:Data"] ?? "data");

    /// <summary>The lock until it is disposed, or null when another process holds it.</summary>
    internal static IDisposable? Take(WebApplication app)
    {
        var folder = FolderOf(app);
        Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(Path.Combine(folder, "serving"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (Held.Contains(held.HResult & 0xFFFF))
        {
            return null;
        }
    }
}
