using CarbonTech.Exchange.Adapters.Database.SqlServer;
using CarbonTech.Exchange.Adapters.Database.Sqlite;
using CarbonTech.Exchange.Adapters.Documents;
using CarbonTech.Exchange.Adapters.Files;
using CarbonTech.Exchange.Adapters.Gateways;
using CarbonTech.Exchange.Adapters.Indexes;
using CarbonTech.Exchange.Adapters.Mail;
using CarbonTech.Exchange.Adapters.Sheets;
using CarbonTech.Exchange.Adapters.Live;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters;

/// <summary>The outside world by settings: one section per port names the product.</summary>
public static class AdaptersModule
{
    /// <summary>Settings read: <c>Exchange:Data</c> (folder of the embedded profile), <c>Exchange:Database:Provider</c> (Sqlite | SqlServer),
    /// <c>Exchange:Database:Connection</c> (SQL Server),
    /// <c>Exchange:Gateway</c> (Sandbox), <c>Exchange:Mail:Provider</c> (Folder | Smtp). An unknown word stops the start and names the setting.</summary>
    public static IServiceCollection AddAdapters(this IServiceCollection services, IConfiguration configuration)
    {
        var data = Path.GetFullPath(configuration["Exchange:Data"] ?? "data");
        return services
            .AddFolderFiles(Path.Combine(data, "files"))
            .AddSheets()
            .AddDocuments()
            .AddDatabase(configuration, data)
            .AddIndexes(configuration, data)
            .AddGateway(configuration, data)
            .AddMail(configuration, data)
            .AddLive();
    }

    private static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, string data) =>
        (configuration["Exchange:Database:Provider"] ?? "Sqlite") switch
        {
            "Sqlite" => services.AddSingleton<IDatabase>(_ =>
            {
                Directory.CreateDirectory(data);
                return new SqliteDatabase(Path.Combine(data, "exchange.db"));
            }),
            "SqlServer" => services.AddSingleton<IDatabase>(new SqlServerDatabase(Required(configuration, "Exchange:Database:Connection"))),
            var other => throw new InvalidOperationException($"Exchange:Database:Provider is '{other}'; it must be Sqlite or SqlServer."),
        };

    private static string Required(IConfiguration configuration, string key) =>
        configuration[key] is { Length: > 0 } value ? value : throw new InvalidOperationException($"{key} is missing.");
}
