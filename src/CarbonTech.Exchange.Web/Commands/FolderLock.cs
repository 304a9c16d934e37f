namespace CarbonTech.Exchange.Web.Commands;

/// <summary>Held by the one process that leads a data folder: a second server, or a command that would do the server's work, finds it taken.</summary>
internal static class FolderLock
{
    /// <summary>The lock until it is disposed, or null when another process holds it.</summary>
    internal static IDisposable? Take(WebApplication app)
    {
        var folder = Path.GetFullPath(app.Configuration["Exchange:Data"] ?? "data");
        Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(Path.Combine(folder, "serving"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
