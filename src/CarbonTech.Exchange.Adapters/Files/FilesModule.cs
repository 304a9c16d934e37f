using CarbonTech.Exchange.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Files;

/// <summary>Where files are kept.</summary>
public static class FilesModule
{
    /// <summary>Files in a folder of this machine.</summary>
    public static IServiceCollection AddFolderFiles(this IServiceCollection services, string folder) =>
        services.AddSingleton<IFileStore>(s => new FolderStore(folder, s.GetRequiredService<TimeProvider>()));
}
