using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>Performance, money and the transaction certificate.</summary>
internal static class SettlementModule
{
    internal static IServiceCollection AddSettlement(this IServiceCollection services) => services.AddSingleton<BeginPerformance>();
}
