using CarbonTech.Exchange.Adapters.Live.Local;
using CarbonTech.Exchange.Auctions.Bidding;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Live;

/// <summary>The live channel: local, for a single node.</summary>
internal static class LiveModule
{
    internal static IServiceCollection AddLive(this IServiceCollection services) => services
        .AddSingleton<LocalLive>()
        .AddSingleton<ILiveChannel>(s => s.GetRequiredService<LocalLive>())
        .AddSingleton<ILiveFeed>(s => s.GetRequiredService<LocalLive>());
}
