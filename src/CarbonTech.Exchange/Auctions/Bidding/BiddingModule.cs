using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CarbonTech.Exchange.Auctions.Bidding;

internal static class BiddingModule
{
    internal static IServiceCollection AddBidding(this IServiceCollection services)
    {
        services.TryAddSingleton<ILiveChannel, Unwatched>();
        return services
            .AddSingleton<Desks>().AddSingleton<PlaceBid>().AddSingleton<SuspendLot>().AddSingleton<ResumeLot>().AddSingleton<CancelLot>()
            .AddSingleton<CloseLot>().AddSingleton<LotSale>().AddSingleton<ReadMoment>().AddSingleton<ReadBidLog>().AddSingleton<IVerifier, VerifyBids>()
            .AddSingleton<IWorker, LotCloser>();
    }
}
