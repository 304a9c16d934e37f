using CarbonTech.Exchange.Adapters.Indexes.Lucene;
using CarbonTech.Exchange.Search;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Indexes;

/// <summary>The search index by setting: <c>Exchange:Index:Provider</c> (Lucene).</summary>
internal static class IndexesModule
{
    internal static IServiceCollection AddIndexes(this IServiceCollection services, IConfiguration configuration, string data) =>
        (configuration["Exchange:Index:Provider"] ?? "Lucene") switch
        {
            "Lucene" => services.AddSingleton<ISearchIndex>(_ => new LuceneSearchIndex(Path.Combine(data, "index"))),
            var other => throw new InvalidOperationException($"Exchange:Index:Provider is '{other}'; it must be Lucene."),
        };
}
