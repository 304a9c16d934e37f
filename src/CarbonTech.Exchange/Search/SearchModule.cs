using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Search;

/// <summary>Finding: the index that follows the journal, its rebuild, and the search itself.</summary>
internal static class SearchModule
{
    internal static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<SearchListings>().AddSingleton<Reindex>().AddSingleton<AskReindex>().AddSingleton<Kernel.Jobs.IJobHandler, ReindexJob>().AddSingleton<IWorker, SearchFollower>();
}
