using CarbonTech.Exchange.Adapters.Documents;
using CarbonTech.Exchange.Adapters.Files;
using CarbonTech.Exchange.Adapters.Indexes.Lucene;
using CarbonTech.Exchange.Adapters.Sheets;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Adapters.Gateways;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Testing;

/// <summary>What stands in for the outside world in the use-case ring.</summary>
internal static class TestPorts
{
    internal static void Add(IServiceCollection services, string folder)
    {
        services.AddSingleton<ISearchIndex>(_ => new LuceneSearchIndex(Path.Combine(folder, "index")));
        services.AddSandbox(Path.Combine(folder, "sandbox-gateway.db"));
        services.AddFolderFiles(Path.Combine(folder, "files")).AddSheets().AddDocuments();
        services.AddSingleton<SentMails>().AddSingleton<IMailer>(s => s.GetRequiredService<SentMails>()).AddSingleton<IMailWriter, PlainMailWriter>();
    }
}
