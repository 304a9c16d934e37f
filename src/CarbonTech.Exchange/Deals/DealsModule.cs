using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>Deals from the sale to the pay-out.</summary>
internal static class DealsModule
{
    internal static IServiceCollection AddDeals(this IServiceCollection services) => services
        .AddSingleton<OpenDeal>().AddSingleton<ConfirmDeal>()
        .AddSingleton<DeclareDefault>().AddSingleton<CompleteDeal>().AddSingleton<ReadDeals>()
        .AddFollower<DealFollower>()
        .AddSingleton<IWorker, DefaultWorker>()
        .AddMandates().AddRooms().AddOffers().AddGates().AddContracts().AddSettlement();
}
